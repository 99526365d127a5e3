import { Alert, Button, Group, Loader, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  awaitedConcertation,
  isRecorded,
  type PlannedConcertation,
} from "#domain/planned-concertation.ts";
import type { ReminderDismissal } from "#domain/reminder.ts";
import type { CoreClient } from "#contract/contract.ts";
import { OpenMeetingButton } from "#renderer/features/meetings/index.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatDay, formatTimeOfDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconAlertTriangle, IconCalendar } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { PlannedConcertationForm } from "./PlannedConcertationForm.tsx";
import "./planned-concertations.css";

interface PlannedConcertationPanelProps {
  readonly view: CaseFileView;
  /** Leads to where a concertation is recorded. */
  readonly onRecord: () => void;
}

/** The concertation that is to come, or whose day went by without a record. */
export const PlannedConcertationPanel = (props: PlannedConcertationPanelProps) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft({
    caseFileId: props.view.id,
    form: "plannedConcertation",
  });
  if (props.view.progress.isClosed) return null;
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  return <ReadyPanel {...props} isDrafted={draft !== null} />;
};

const ReadyPanel = ({
  view,
  onRecord,
  isDrafted,
}: PlannedConcertationPanelProps & { readonly isDrafted: boolean }) => {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(isDrafted);
  const { cancel, isWorking, error } = useCancel(view);
  const { caseFile, supplement, today } = view;
  const awaited = awaitedConcertation(caseFile, supplement);
  const edit = () => setEditing(true);
  return (
    <Panel title={t("plannedConcertations.title")}>
      {error && <RefusalAlert error={error} />}
      {isEditing && <PlannedConcertationForm view={view} onClose={() => setEditing(false)} />}
      {!isEditing && !awaited && <NothingPlanned view={view} onPlan={edit} />}
      {!isEditing && awaited && awaited.on >= today && (
        <div className="planned-line">
          <PlannedDay
            planned={awaited}
            isAnnounced={supplement.plannedConcertation?.on !== awaited.on}
          />
          <Group gap="xs">
            {awaited.on === today && <OpenMeetingButton view={view} />}
            <Button variant="default" onClick={edit}>
              {t("plannedConcertations.move")}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              disabled={isWorking}
              onClick={() => cancel(awaited)}
            >
              {t("plannedConcertations.cancel")}
            </Button>
          </Group>
        </div>
      )}
      {!isEditing && awaited && awaited.on < today && (
        <Alert
          color="amber"
          variant="light"
          icon={<IconAlertTriangle size={20} aria-hidden />}
          title={t("plannedConcertations.missed", { day: formatDay(awaited.on) })}
        >
          <Group gap="xs" mt={4}>
            <Button onClick={onRecord}>{t("plannedConcertations.record")}</Button>
            <Button variant="default" onClick={edit}>
              {t("plannedConcertations.moveMissed")}
            </Button>
            <Button variant="default" disabled={isWorking} onClick={() => cancel(awaited)}>
              {t("plannedConcertations.cancelMissed")}
            </Button>
          </Group>
        </Alert>
      )}
    </Panel>
  );
};

const useCancel = (view: CaseFileView) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const restoring = useMutation({
    mutationFn: (called: ReminderDismissal | undefined) => restore(core, view, called),
    onSuccess: keep,
  });
  const cancelling = useMutation({
    mutationFn: () => core.plannedConcertations.cancel({ caseFileId: view.id }),
    onSuccess: keep,
  });
  const cancel = ({ on }: PlannedConcertation) =>
    cancelling.mutate(undefined, {
      onSuccess: ({ supplement: { reminderDismissals: after } }) => {
        const { reminderDismissals: before } = view.supplement;
        const called = after.find(({ key }) => before.every((one) => one.key !== key));
        notify(t("plannedConcertations.cancelled", { day: formatDay(on) }), () =>
          restoring.mutate(called),
        );
      },
    });
  return {
    cancel,
    isWorking: cancelling.isPending || restoring.isPending,
    error: cancelling.error ?? restoring.error,
  };
};

/** The day that was planned, and the one that the last concertation announced, which was then called off too. */
const restore = async (
  core: CoreClient,
  { id: caseFileId, supplement: { plannedConcertation: planned } }: CaseFileView,
  called: ReminderDismissal | undefined,
): Promise<CaseFileView> => {
  const restored = called && (await core.reminders.restore({ caseFileId, key: called.key }));
  if (planned) return core.plannedConcertations.save({ caseFileId, planned });
  return restored ?? core.caseFiles.open({ caseFileId });
};

const NothingPlanned = ({
  view: { caseFile, supplement },
  onPlan,
}: {
  readonly view: CaseFileView;
  readonly onPlan: () => void;
}) => {
  const { t } = useTranslation();
  const planned = supplement.plannedConcertation;
  const isHeld = planned !== null && isRecorded(caseFile, planned);
  return (
    <div className="planned-line">
      <Text>
        {isHeld
          ? t("plannedConcertations.held", { day: formatDay(planned.on) })
          : t("plannedConcertations.none")}
      </Text>
      <Button variant="light" leftSection={<IconCalendar size={18} aria-hidden />} onClick={onPlan}>
        {isHeld ? t("plannedConcertations.planNext") : t("plannedConcertations.plan")}
      </Button>
    </div>
  );
};

const PlannedDay = ({
  planned: { on, start, place },
  isAnnounced,
}: {
  readonly planned: PlannedConcertation;
  readonly isAnnounced: boolean;
}) => {
  const { t } = useTranslation();
  const day = formatDay(on);
  const about = [place, isAnnounced && t("plannedConcertations.announced")].filter(Boolean);
  return (
    <div>
      <strong className="planned-day">
        {start
          ? t("plannedConcertations.onAt", { day, time: formatTimeOfDay(start) })
          : t("plannedConcertations.on", { day })}
      </strong>
      {about.length > 0 && <span className="hint">{about.join(" · ")}</span>}
    </div>
  );
};
