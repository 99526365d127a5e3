import { Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Consent } from "#domain/consent.ts";
import { consentSubjectsOn } from "#domain/consent-thread.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { ConsentForm } from "./ConsentForm.tsx";
import { ConsentSubjectItem } from "./ConsentSubjectItem.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";
import "./consents.css";

/** What was answered on each subject, by whom and for whom, and a form for the next answer. */
export const ConsentsPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const [withdrawn, setWithdrawn] = useState<Consent | null>(null);
  const subjects = consentSubjectsOn(
    view.caseFile.consents,
    view.supplement.consentScopes,
    view.today,
  );
  return (
    <Panel title={t("consents.title")} description={t("consents.intro")}>
      {subjects.length === 0 ? (
        <Text c="dimmed">{t("consents.none")}</Text>
      ) : (
        <ul className="consent-subjects">
          {subjects.map((subject) => (
            <ConsentSubjectItem
              key={`${subject.kind} ${subject.subject}`}
              view={view}
              subject={subject}
              onWithdraw={setWithdrawn}
            />
          ))}
        </ul>
      )}
      <h4 className="form-heading">{t("consents.record")}</h4>
      <ConsentForm view={view} />
      {withdrawn && (
        <WithdrawDialog view={view} consent={withdrawn} onClose={() => setWithdrawn(null)} />
      )}
    </Panel>
  );
};
