import { Button, Group, Text } from "@mantine/core";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  type AttendanceStatus,
  carrierIdOf,
  type Concertation,
  didAttend,
} from "#domain/concertation.ts";
import { observerAt } from "#domain/observed-voice.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay, formatTimeOfDay } from "#renderer/shared/i18n/format.ts";
import { IconPencil } from "#renderer/shared/ui/icons.ts";
import { Reading, ReadingPart } from "#renderer/shared/ui/Reading.tsx";

interface HeldConcertationProps {
  readonly view: CaseFileView;
  readonly concertation: Concertation;
  /** Null when nothing of it may change any more. */
  readonly onCorrect: (() => void) | null;
  /** One is open in the form: the button waits, and keeps its place, so that nothing moves. */
  readonly isOtherOpen: boolean;
}

/** A concertation that was held: in a few lines, and whole on demand. */
export const HeldConcertation = ({
  view,
  concertation,
  onCorrect,
  isOtherOpen,
}: HeldConcertationProps) => {
  const { t } = useTranslation();
  const { number, heldOn, start, end, place, attendance, decisions, nextOn } = concertation;
  const voice = concertation.personVoice ?? reportedText(t, view, concertation);
  const facts = [
    t("concertations.cardPresent", { count: attendance.filter(didAttend).length }),
    t("concertations.cardDecisions", { count: decisions.length }),
    nextOn ? t("concertations.cardNext", { day: formatDay(nextOn) }) : null,
  ];
  return (
    <li>
      <div className="held-text">
        <h4>{t("concertations.cardTitle", { number, day: formatDay(heldOn) })}</h4>
        <Text c="dimmed" size="sm">
          {t("concertations.cardPlace", {
            start: formatTimeOfDay(start),
            end: formatTimeOfDay(end),
            place,
          })}
        </Text>
        {voice && <p className="quote held-voice">{voice}</p>}
        <Text size="sm">{facts.filter(Boolean).join(" · ")}</Text>
        {attendance
          .filter((one) => one.attendance === "partial")
          .map(({ memberId, agendaItems = [] }) => (
            <Text key={memberId} size="sm" c="dimmed">
              {agendaItems.length > 0
                ? t("concertations.cardPartial", {
                    name: memberName(view.caseFile.network, memberId),
                    items: agendaItems.join(", "),
                  })
                : t("concertations.cardPartialOnly", {
                    name: memberName(view.caseFile.network, memberId),
                  })}
            </Text>
          ))}
        <Reading title={t("concertations.read")} label={t("concertations.readNumber", { number })}>
          <ConcertationReading view={view} concertation={concertation} />
        </Reading>
      </div>
      {onCorrect && (
        <Group style={{ visibility: isOtherOpen ? "hidden" : "visible" }}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={onCorrect}
            aria-label={t("concertations.correctTitle", { number })}
          >
            {t("concertations.correct")}
          </Button>
        </Group>
      )}
    </li>
  );
};

const ConcertationReading = ({
  view,
  concertation,
}: Pick<HeldConcertationProps, "view" | "concertation">) => {
  const { t } = useTranslation();
  const { caseFile, programme } = view;
  const { attendance, statements, decisions } = concertation;
  const nameOf = (id: string) => memberName(caseFile.network, id);
  const saidBy = (id: string, text: string) =>
    t("concertations.saidBy", { name: nameOf(id), text });
  const namesWith = (status: AttendanceStatus) =>
    attendance
      .filter((one) => one.attendance === status)
      .map(({ memberId }) => nameOf(memberId))
      .join(", ");
  const carrierId = carrierIdOf(concertation, programme);
  return (
    <>
      {(["present", "partial", "excused", "absent"] as const).map((status) => (
        <ReadingPart
          key={status}
          title={t(`vocabulary.attendance.${status}`)}
          texts={[namesWith(status)]}
        />
      ))}
      <ReadingPart title={t("concertations.agenda")} texts={concertation.agenda} />
      <ReadingPart
        title={t("concertations.contextStatement")}
        texts={[concertation.contextStatement]}
      />
      <ReadingPart title={t("concertations.personVoice")} texts={[concertation.personVoice]} />
      <ReadingPart
        title={t("concertations.reportedVoice")}
        texts={[reportedText(t, view, concertation)]}
      />
      <ReadingPart
        title={t("concertations.personAbsenceReason")}
        texts={[concertation.personAbsenceReason]}
      />
      <ReadingPart
        title={t("concertations.statements")}
        texts={statements.map(({ byId, text }) => saidBy(byId, text))}
      />
      <ReadingPart title={t("concertations.agreements")} texts={concertation.agreements} />
      <ReadingPart title={t("concertations.divergences")} texts={concertation.divergences} />
      <ReadingPart
        title={t("concertations.decisions")}
        texts={decisions.map(({ text, reservations = [] }) =>
          [text, ...reservations.map((one) => saidBy(one.byId, one.text))].join("\n"),
        )}
      />
      <ReadingPart
        title={t("concertations.renewedTrajectory")}
        texts={[concertation.renewedTrajectory]}
      />
      <ReadingPart
        title={t(`vocabulary.carrierRole.${programme.carrierRole}`)}
        texts={[carrierId && nameOf(carrierId)]}
      />
    </>
  );
};

/** What was reported of the person; what was observed says by whom. */
const reportedText = (
  t: TFunction,
  { supplement }: Pick<CaseFileView, "supplement">,
  { number, reportedVoice }: Concertation,
): string | undefined => {
  const name = observerAt(supplement.observedVoices, number);
  return name && reportedVoice
    ? t("concertations.observedLine", { name, text: reportedVoice })
    : reportedVoice;
};
