import { Alert, Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { recipientsToNotify } from "#domain/delivery.ts";
import { paperRefusal, type PaperSubject } from "#domain/document.ts";
import { type IssuedDocument, nextIssue, versionsOfPaper } from "#domain/issued-document.ts";
import { LetterText } from "#renderer/features/letters/index.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { DeliveryMatrix } from "./DeliveryMatrix.tsx";
import { DeliveryDialog } from "./DeliveryDialog.tsx";
import { IssueDialog } from "./IssueDialog.tsx";
import { PaperPages } from "./PaperPages.tsx";
import { PaperVersions } from "./PaperVersions.tsx";
import { holderNames, paperName } from "./paper-words.ts";

interface PaperDeskProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
}

const DRAFT = "draft";

/**
 * What is done with one paper: issue, hand over, correct, and read it as it stands or as it was issued. Who got what of
 * all papers stands between, where the next step is decided.
 */
export const PaperDesk = ({ view, paper }: PaperDeskProps) => {
  const { t } = useTranslation();
  const { issuedDocuments, deliveries } = view.supplement;
  const versions = versionsOfPaper(issuedDocuments, paper);
  const last = versions.at(-1);
  const toNotify = recipientsToNotify(issuedDocuments, deliveries, paper);
  const refusal = paperRefusal(view, paper.kind);
  const [shown, setShown] = useState(last ? String(last.version) : DRAFT);
  const [isIssuing, setIssuing] = useState(false);
  const [handed, setHanded] = useState<IssuedDocument | null>(null);
  const issued = versions.find(({ version }) => String(version) === shown) ?? null;
  const name = paperName(t, view, paper);

  return (
    <>
      <Panel
        title={name}
        description={last ? undefined : t("documents.draftIntro")}
        action={
          refusal === null && (
            <Button variant={last ? "default" : "filled"} onClick={() => setIssuing(true)}>
              {t(last ? "documents.correct" : "documents.issue")}
            </Button>
          )
        }
      >
        {last && toNotify.length > 0 && (
          <Alert
            variant="light"
            color="amber"
            icon={<IconAlertTriangle size={20} aria-hidden />}
            title={t("documents.toNotify")}
          >
            {t("documents.toNotifyText", {
              names: holderNames(t, toNotify),
              version: last.version,
            })}
          </Alert>
        )}
        <PaperVersions view={view} versions={versions} onHandOver={setHanded} />
      </Panel>
      {refusal === null && <LetterText view={view} paper={paper} />}
      <DeliveryMatrix view={view} />
      {versions.length > 0 && (
        <SegmentedControl
          className="document-versions-choice"
          aria-label={t("documents.whichShown")}
          value={shown}
          onChange={setShown}
          data={[
            ...versions
              .map(({ version }) => ({
                value: String(version),
                label: t("documents.version", { version }),
              }))
              .toReversed(),
            ...(refusal === null ? [{ value: DRAFT, label: t("documents.asItStands") }] : []),
          ]}
        />
      )}
      {(issued !== null || refusal === null) && (
        <PaperPages key={shown} view={view} paper={paper} issued={issued} />
      )}
      {isIssuing && (
        <IssueDialog
          view={view}
          paper={paper}
          next={nextIssue(issuedDocuments, paper)}
          onIssued={(version) => setShown(String(version))}
          onClose={() => setIssuing(false)}
        />
      )}
      {handed && (
        <DeliveryDialog
          view={view}
          issued={handed}
          isLast={handed === last}
          onClose={() => setHanded(null)}
        />
      )}
    </>
  );
};
