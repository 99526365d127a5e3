import { Alert, Badge, Button, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { recipientsToNotify } from "#domain/delivery.ts";
import {
  isSamePaper,
  type PaperSubject,
  type PaperKind,
  paperKinds,
  paperRefusal,
  printablePapers,
} from "#domain/document.ts";
import { versionsOfPaper } from "#domain/issued-document.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconInfoCircle } from "#renderer/shared/ui/icons.ts";
import { PaperDesk } from "./PaperDesk.tsx";
import { paperName } from "./paper-words.ts";
import "./documents.css";

/** The papers of a dossier: each with its versions and its preview, or with the reason why it cannot be made yet. */
export const DocumentsSection = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const papers = papersOf(view);
  const [chosen, setChosen] = useState<PaperSubject | null>(null);
  const shown = papers.find((one) => chosen && isSamePaper(one, chosen)) ?? papers[0];
  const notYet = paperKinds.filter((kind) => papers.every((paper) => paper.kind !== kind));

  return (
    <>
      <Title order={2} className="section-title">
        {t("documents.title")}
      </Title>
      {view.drafts.length > 0 && (
        <Alert variant="light" color="amber" icon={<IconInfoCircle size={20} aria-hidden />}>
          {t("documents.draftsLeftOut")}
        </Alert>
      )}
      <ul className="document-list">
        {papers.map((paper) => {
          const isShown = paper === shown;
          return (
            <li key={paperKey(paper)} className="document-card" data-chosen={isShown}>
              <PaperCard view={view} paper={paper} isShown={isShown} onShow={setChosen} />
            </li>
          );
        })}
        {notYet.map((kind) => (
          <li key={kind} className="document-card">
            <RefusedCard view={view} kind={kind} />
          </li>
        ))}
      </ul>
      {shown && <PaperDesk key={paperKey(shown)} view={view} paper={shown} />}
    </>
  );
};

/** Those that the dossier allows, and those that were issued while it did. */
const papersOf = (view: CaseFileView): ReadonlyArray<PaperSubject> => {
  const papers = [...printablePapers(view)];
  for (const { kind, concertation, cycle, memberId } of view.supplement.issuedDocuments) {
    const paper = { kind, concertation, cycle, memberId };
    if (papers.every((one) => !isSamePaper(one, paper))) papers.push(paper);
  }
  return papers;
};

const paperKey = ({ kind, concertation, cycle, memberId }: PaperSubject): string =>
  [kind, concertation, cycle, memberId].join();

interface PaperCardProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
  readonly isShown: boolean;
  readonly onShow: (paper: PaperSubject) => void;
}

const PaperCard = ({ view, paper, isShown, onShow }: PaperCardProps) => {
  const { t } = useTranslation();
  const { issuedDocuments, deliveries } = view.supplement;
  const last = versionsOfPaper(issuedDocuments, paper).at(-1);
  const toNotify = recipientsToNotify(issuedDocuments, deliveries, paper).length;
  const name = paperName(t, view, paper);
  return (
    <>
      <Title order={3} className="document-name">
        {name}
      </Title>
      <p className="document-purpose">{t(`documents.purposes.${paper.kind}`)}</p>
      <div className="document-state">
        <span>
          {last
            ? t("documents.lastIssued", { version: last.version, day: formatDay(last.issuedOn) })
            : t("documents.neverIssued")}
        </span>
        {toNotify > 0 && (
          <Badge color="amber" variant="light" tt="none">
            {t("documents.toNotifyCount", { count: toNotify })}
          </Badge>
        )}
      </div>
      <Button
        variant={isShown ? "light" : "default"}
        size="compact-md"
        aria-pressed={isShown}
        aria-label={t(isShown ? "documents.shownOf" : "documents.showOf", { name })}
        onClick={() => onShow(paper)}
      >
        {t(isShown ? "documents.shown" : "documents.show")}
      </Button>
    </>
  );
};

const RefusedCard = ({ view, kind }: { readonly view: CaseFileView; readonly kind: PaperKind }) => {
  const { t } = useTranslation();
  const refusal = paperRefusal(view, kind);
  return (
    <>
      <Title order={3} className="document-name">
        {t(`documents.kinds.${kind}`)}
      </Title>
      <p className="document-purpose">{t(`documents.purposes.${kind}`)}</p>
      {refusal && (
        <p className="document-refusal">
          <Badge component="span" color="gray" variant="light" tt="none">
            {t("documents.notYet")}
          </Badge>{" "}
          {t(`documentRefusal.${refusal}`)}
        </p>
      )}
    </>
  );
};
