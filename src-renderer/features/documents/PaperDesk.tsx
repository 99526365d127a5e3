import { Alert, Button, SegmentedControl, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { recipientsToNotify } from "#domain/delivery.ts";
import { paperRefusal } from "#domain/document.ts";
import { type IssuedDocument, nextIssue, versionsOfPaper } from "#domain/issued-document.ts";
import { languagesOf, type PaperLanguage, type PaperSubject } from "#domain/paper-kind.ts";
import { LifeStoryPanel } from "#renderer/features/life-story/index.ts";
import { PlainWordsPanel } from "#renderer/features/plain-words/index.ts";
import { LetterText } from "#renderer/features/letters/index.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { DeliveryDialog } from "./DeliveryDialog.tsx";
import { IssueDialog } from "./IssueDialog.tsx";
import { PaperPages } from "./PaperPages.tsx";
import { PaperVersions } from "./PaperVersions.tsx";
import { paperAddress } from "./paper-address.ts";
import { holderNames, paperName, subjectName } from "./paper-words.ts";
import { useOwnPaperLanguage } from "./use-own-paper-language.ts";

interface PaperDeskProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
  /** All of its kind, itself among them. */
  readonly siblings: ReadonlyArray<PaperSubject>;
  readonly onChoose: (paper: PaperSubject) => void;
}

const DRAFT = "draft";

/** What is done with one paper: issue, hand over, correct, and read it as it stands or as it was issued. */
export const PaperDesk = ({ view, paper, siblings, onChoose }: PaperDeskProps) => {
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
  const languages: ReadonlyArray<PaperLanguage> = issued?.languages ?? languagesOf(paper.kind);
  const [wished, setWished] = useState<PaperLanguage>(useOwnPaperLanguage(paper.kind));
  const language = languages.find((one) => one === wished) ?? languages[0] ?? "fr";
  const name = paperName(t, view, paper);

  return (
    <>
      <Panel
        title={name}
        description={t(`documents.purposes.${paper.kind}`)}
        action={
          refusal === null && (
            <Button variant={last ? "default" : "filled"} onClick={() => setIssuing(true)}>
              {t(last ? "documents.correct" : "documents.issue")}
            </Button>
          )
        }
      >
        {siblings.length > 1 && (
          <Select
            className="paper-subject"
            label={t("documents.whichSubject")}
            value={paperAddress(paper)}
            allowDeselect={false}
            searchable={siblings.length > 8}
            data={siblings.map((one) => ({
              value: paperAddress(one),
              label: subjectName(t, view, one),
            }))}
            onChange={(address) => {
              const chosen = siblings.find((one) => paperAddress(one) === address);
              if (chosen) onChoose(chosen);
            }}
          />
        )}
        {!last && <p className="paper-next">{t("documents.draftIntro")}</p>}
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
      {paper.kind === "lifeStory" && <LifeStoryPanel view={view} />}
      {paper.kind === "meetingPageAfter" && paper.concertation !== null && (
        <PlainWordsPanel view={view} concertation={paper.concertation} />
      )}
      {(versions.length > 0 || languages.length > 1) && (
        <div className="paper-choices">
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
          {languages.length > 1 && (
            <SegmentedControl
              aria-label={t("documents.language")}
              value={language}
              onChange={setWished}
              data={languages.map((one) => ({
                value: one,
                label: t(`documents.languages.${one}`),
              }))}
            />
          )}
        </div>
      )}
      {(issued !== null || refusal === null) && (
        <PaperPages key={shown} view={view} paper={paper} language={language} issued={issued} />
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
