import { Loader, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lastConcertation } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { feeStatement, paysParticipants } from "#domain/fee-statement.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { AccountForm } from "./AccountForm.tsx";
import { ConcertationFees } from "./ConcertationFees.tsx";
import "./fee-statements.css";

/** What each participant is paid, concertation by concertation. Not shown where nobody is paid. */
export const FeeStatementsPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { isReady, draft, error, retry } = useStoredDraft({ caseFileId: view.id, form: "fees" });
  const { t } = useTranslation();
  if (!paysParticipants(view.caseFile, view.programme)) return null;
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  return <FeeStatements view={view} openedMemberId={draft?.about || null} />;
};

/** Whose account is being written, under which concertation it was asked for. */
interface AccountEditing {
  readonly memberId: string;
  readonly concertationNumber: number | null;
}

const FeeStatements = ({
  view,
  openedMemberId,
}: {
  readonly view: CaseFileView;
  readonly openedMemberId: string | null;
}) => {
  const { t } = useTranslation();
  const { caseFile, programme, supplement } = view;
  const { concertations } = caseFile;
  const [opened] = useState<AccountEditing | null>(
    openedMemberId
      ? { memberId: openedMemberId, concertationNumber: lastConcertation(caseFile)?.number ?? null }
      : null,
  );
  const [editing, setEditing] = useState(opened);
  return (
    <Panel title={t("feeStatements.title")} description={t("feeStatements.intro")}>
      {concertations.length === 0 && <Text c="dimmed">{t("feeStatements.none")}</Text>}
      <div className="fee-statements">
        {concertations.map((concertation) => {
          const { number } = concertation;
          const statement = feeStatement(
            concertation,
            caseFile,
            programme,
            supplement.feeRateChoices,
          );
          return (
            <ConcertationFees
              key={number}
              view={view}
              concertation={concertation}
              statement={statement}
              onAccount={
                editing ? null : (memberId) => setEditing({ memberId, concertationNumber: number })
              }
            >
              {editing?.concertationNumber === number && (
                <AccountForm
                  key={editing.memberId}
                  view={view}
                  memberId={editing.memberId}
                  takesFocus={editing !== opened}
                  onClose={() => setEditing(null)}
                />
              )}
            </ConcertationFees>
          );
        })}
      </div>
    </Panel>
  );
};
