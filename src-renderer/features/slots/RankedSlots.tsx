import { Badge, Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { isSameMoment, type RankedSlot } from "#domain/slot.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconCalendar, IconPrinter } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { SlotSheet } from "./SlotSheet.tsx";
import { namesOf, slotName } from "./slot-words.ts";
import { useSaveCalendar } from "./use-save-calendar.ts";

interface RankedSlotsProps {
  readonly view: CaseFileView;
  readonly ranked: ReadonlyArray<RankedSlot>;
}

/** The moments, the best first, each with why, and who is lost. */
export const RankedSlots = ({ view, ranked }: RankedSlotsProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keepView = useKeepCaseFile();
  const { caseFile, supplement, programme } = view;
  const awaited = awaitedConcertation(caseFile, supplement);
  const keep = useMutation({
    mutationFn: ({ slot }: RankedSlot) =>
      core.plannedConcertations.save({
        caseFileId: view.id,
        planned: { on: slot.on, start: slot.start, place: awaited?.place ?? null },
      }),
    onSuccess: (saved, { slot }) => {
      keepView(saved);
      notify(t("slots.kept", { slot: slotName(t, slot) }));
    },
  });
  const saveCalendar = useSaveCalendar(view.id);
  const [isPrinting, setPrinting] = useState(false);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const toCome = ranked.filter(({ isPast }) => !isPast);
  return (
    <section aria-label={t("slots.ranking")}>
      <div className="slots-ranking-head">
        <h3 className="slots-subtitle">{t("slots.ranking")}</h3>
        {toCome.length > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => setPrinting(true)}
          >
            {t("slotSheets.print")}
          </Button>
        )}
      </div>
      {isPrinting && <SlotSheet view={view} ranked={toCome} onPrinted={endPrinting} />}
      {saveCalendar.error !== null && <RefusalAlert error={saveCalendar.error} />}
      {keep.error !== null && <RefusalAlert error={keep.error} />}
      <ol className="slots-ranked">
        {ranked.map((one) => {
          const isKept = awaited !== null && isSameMoment(one.slot, awaited);
          return (
            <li key={one.slot.id} data-past={one.isPast}>
              <div>
                <strong>{slotName(t, one.slot)}</strong>
                <span className="hint">
                  {reasonOf(t, one, programme.meeting.minimumProfessionals)}
                </span>
                {one.lost.length > 0 && (
                  <span className="hint">{t("slots.lost", { names: namesOf(one.lost) })}</span>
                )}
                {one.ifNeeded.length > 0 && (
                  <span className="hint">
                    {t("slots.ifNeeded", { names: namesOf(one.ifNeeded) })}
                  </span>
                )}
                {one.unasked.length > 0 && (
                  <span className="hint">{t("slots.toAsk", { names: namesOf(one.unasked) })}</span>
                )}
              </div>
              <div className="slots-result">
                {isKept && (
                  <Badge variant="light" color="teal" tt="none">
                    {t("slots.isKept")}
                  </Badge>
                )}
                {!isKept && !one.isPast && (
                  <Button
                    variant="default"
                    aria-label={t("slots.keepOf", { slot: slotName(t, one.slot) })}
                    loading={keep.isPending}
                    onClick={() => keep.mutate(one)}
                  >
                    {t("slots.keep")}
                  </Button>
                )}
                {!one.isPast && (
                  <Button
                    variant="subtle"
                    leftSection={<IconCalendar size={18} aria-hidden />}
                    aria-label={t("slotSheets.calendarOf", { slot: slotName(t, one.slot) })}
                    loading={saveCalendar.isPending}
                    onClick={() => saveCalendar.mutate(one.slot)}
                  >
                    {t("slotSheets.calendar")}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

const reasonOf = (
  t: TFunction,
  { isPast, person, professionals, meetsMinimum }: RankedSlot,
  minimum: number,
): string => {
  if (isPast) return t("slots.past");
  const professionalsWords = t("slots.professionals", { count: professionals });
  return [
    t(`slots.person.${person ?? "unknown"}`),
    meetsMinimum ? professionalsWords : t("slots.tooFew", { words: professionalsWords, minimum }),
  ].join(" · ");
};
