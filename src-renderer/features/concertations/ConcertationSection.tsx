import { Button, Loader, Text } from "@mantine/core";
import { startTransition, useState } from "react";
import { useTranslation } from "react-i18next";
import { hasEnded, isFrozenCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { OpenMeetingButton } from "#renderer/features/meetings/index.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatTimeOfDay } from "#renderer/shared/i18n/format.ts";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ConcertationForm } from "./ConcertationForm.tsx";
import { HeldConcertation } from "./HeldConcertation.tsx";
import "./concertations.css";

interface WithView {
  readonly view: CaseFileView;
}

/** What is open in the form: a new concertation (null) or a held one, by number. */
interface Editing {
  readonly number: number | null;
}

/** The held concertations, passage by passage, and one form at a time for a new one or a correction. */
export const ConcertationSection = ({ view }: WithView) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft({
    caseFileId: view.id,
    form: "concertation",
  });
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  if (view.caseFile.request.decision === "ineligible" && view.caseFile.concertations.length === 0)
    return (
      <div className="panel">
        <Text>{t("holding.Ineligible")}</Text>
      </div>
    );
  const drafted = draft && { number: draft.about === "" ? null : Number(draft.about) };
  const isFirst = view.caseFile.concertations.length === 0;
  return (
    // A dossier that is closed or reopened meanwhile starts over with what may be written in it.
    <ConcertationLists
      key={String(hasEnded(view.caseFile))}
      view={view}
      opened={drafted ?? (isFirst ? { number: null } : null)}
    />
  );
};

const ConcertationLists = ({ view, opened }: WithView & { readonly opened: Editing | null }) => {
  const { t } = useTranslation();
  const { caseFile } = view;
  const mayWrite = ({ number }: Editing): boolean =>
    !hasEnded(caseFile) && (number === null || !isFrozen(view, number));
  const [editing, setEditing] = useState(opened && mayWrite(opened) ? opened : null);
  // Its long form is drawn behind the press that opens it.
  const open = (number: number | null) => startTransition(() => setEditing({ number }));
  const isEmpty = caseFile.concertations.length === 0;
  return (
    <>
      {!hasEnded(caseFile) && <MeetingDoor view={view} />}
      {isEmpty && hasEnded(caseFile) && (
        <div className="panel">
          <Text>{t("concertations.noneHeld")}</Text>
        </div>
      )}
      {!isEmpty && (
        <Panel
          title={t("concertations.held")}
          action={
            mayWrite({ number: null }) && (
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => open(null)}
                // Its place stays: nothing moves when the form that is open is closed.
                style={{ visibility: editing ? "hidden" : "visible" }}
              >
                {t("concertations.new")}
              </Button>
            )
          }
        >
          {cyclesOf(view).map((cycle) => (
            <HeldInCycle
              key={cycle}
              view={view}
              cycle={cycle}
              onCorrect={hasEnded(caseFile) ? null : open}
              isOtherOpen={editing !== null}
            />
          ))}
        </Panel>
      )}
      {editing && (
        <Panel
          title={
            editing.number === null
              ? t("concertations.newTitle")
              : t("concertations.correctTitle", { number: editing.number })
          }
        >
          <ConcertationForm
            key={editing.number}
            view={view}
            number={editing.number}
            onClose={isEmpty ? undefined : () => setEditing(null)}
            onHeld={() => setEditing(null)}
          />
        </Panel>
      )}
    </>
  );
};

/** Into the room, where the next concertation is held. */
const MeetingDoor = ({ view }: WithView) => {
  const { t } = useTranslation();
  const { meeting } = view.supplement;
  return (
    <Panel title={t("meetings.panelTitle")} action={<OpenMeetingButton view={view} />}>
      <Text c="dimmed">
        {meeting
          ? t("meetings.panelUnderWay", { time: formatTimeOfDay(meeting.start) })
          : t("meetings.panelText")}
      </Text>
    </Panel>
  );
};

interface HeldInCycleProps extends WithView {
  readonly cycle: number;
  readonly onCorrect: ((number: number) => void) | null;
  /** One is open in the form: the others wait. */
  readonly isOtherOpen: boolean;
}

const HeldInCycle = ({ view, cycle, onCorrect, isOtherOpen }: HeldInCycleProps) => {
  const { t } = useTranslation();
  const { caseFile } = view;
  const isFrozen = isFrozenCycle(caseFile, cycle);
  const isOnly = cyclesOf(view).length === 1 && !isFrozen;
  return (
    <section className="held-cycle" aria-label={t("concertations.cycle", { number: cycle })}>
      {!isOnly && <p className="held-cycle-title">{t("concertations.cycle", { number: cycle })}</p>}
      {isFrozen && <p className="hint">{t("concertations.frozen")}</p>}
      <ul className="held-list">
        {caseFile.concertations
          .filter((concertation) => concertation.cycle === cycle)
          .map((concertation) => (
            <HeldConcertation
              key={concertation.number}
              view={view}
              concertation={concertation}
              onCorrect={onCorrect && !isFrozen ? () => onCorrect(concertation.number) : null}
              isOtherOpen={isOtherOpen}
            />
          ))}
      </ul>
    </section>
  );
};

/** The passages that concertations were held in, the latest first. */
const cyclesOf = ({ caseFile }: CaseFileView): ReadonlyArray<number> =>
  [...new Set(caseFile.concertations.map(({ cycle }) => cycle))].toSorted((a, b) => b - a);

const isFrozen = ({ caseFile }: CaseFileView, number: number): boolean => {
  const held = caseFile.concertations.find((one) => one.number === number);
  return held !== undefined && isFrozenCycle(caseFile, held.cycle);
};
