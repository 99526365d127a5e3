import { Button, Group, Loader, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Concertation, didAttend } from "#domain/concertation.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatDay, formatTimeOfDay } from "#renderer/shared/i18n/format.ts";
import { IconPencil, IconPlus } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ConcertationForm } from "./ConcertationForm.tsx";
import "./concertations.css";

/** What is open in the form: a new concertation (null) or a held one, by number. */
interface Editing {
  readonly number: number | null;
}

/** The held concertations, and one form at a time for a new one or a correction. */
export const ConcertationSection = ({ view }: { readonly view: CaseFileView }) => {
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
  return <ConcertationLists view={view} opened={drafted ?? (isFirst ? { number: null } : null)} />;
};

const ConcertationLists = ({
  view,
  opened,
}: {
  readonly view: CaseFileView;
  readonly opened: Editing | null;
}) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(opened);
  const { concertations } = view.caseFile;
  return (
    <>
      {concertations.length > 0 && (
        <Panel
          title={t("concertations.held")}
          action={
            !editing && (
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setEditing({ number: null })}
              >
                {t("concertations.new")}
              </Button>
            )
          }
        >
          <ul className="held-list">
            {concertations.map((concertation) => (
              <HeldConcertation
                key={concertation.number}
                concertation={concertation}
                network={view.caseFile.network}
                onCorrect={editing ? null : () => setEditing({ number: concertation.number })}
              />
            ))}
          </ul>
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
            onClose={concertations.length > 0 ? () => setEditing(null) : undefined}
            onHeld={() => setEditing(null)}
          />
        </Panel>
      )}
    </>
  );
};

const HeldConcertation = ({
  concertation,
  network,
  onCorrect,
}: {
  readonly concertation: Concertation;
  readonly network: ReadonlyArray<NetworkMember>;
  readonly onCorrect: (() => void) | null;
}) => {
  const { t } = useTranslation();
  const { number, heldOn, start, end, place, attendance, decisions, nextOn } = concertation;
  const voice = concertation.personVoice ?? concertation.reportedVoice;
  const facts = [
    t("concertations.cardPresent", { count: attendance.filter(didAttend).length }),
    t("concertations.cardDecisions", { count: decisions.length }),
    nextOn ? t("concertations.cardNext", { day: formatDay(nextOn) }) : null,
  ];
  return (
    <li>
      <div>
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
                    name: memberName(network, memberId),
                    items: agendaItems.join(", "),
                  })
                : t("concertations.cardPartialOnly", { name: memberName(network, memberId) })}
            </Text>
          ))}
      </div>
      {onCorrect && (
        <Group>
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
