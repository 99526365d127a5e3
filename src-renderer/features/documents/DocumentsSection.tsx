import { Alert, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { memo, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { PaperSubject } from "#domain/paper-kind.ts";
import { IconInfoCircle } from "#renderer/shared/ui/icons.ts";
import { DeliveryMatrix } from "./DeliveryMatrix.tsx";
import { paperAddress, paperAt, papersOf } from "./paper-address.ts";
import { PaperDesk } from "./PaperDesk.tsx";
import { PaperList } from "./PaperList.tsx";
import { PrintForMeeting } from "./PrintForMeeting.tsx";
import "./documents.css";

/** The papers of a dossier: at the left all of them, at the right what is done with the one the address names. */
export const DocumentsSection = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { papier } = useSearch({ strict: false });
  const papers = useMemo(() => papersOf(view), [view]);
  const shown = paperAt(papers, papier) ?? papers[0] ?? null;
  // The list answers a press at once; the paper it leads to is drawn behind it.
  const drawn = useDeferredValue(shown);

  return (
    <>
      <Title order={2} className="section-title">
        {t("documents.title")}
      </Title>
      <PrintForMeeting view={view} />
      {view.drafts.length > 0 && (
        <Alert variant="light" color="amber" icon={<IconInfoCircle size={20} aria-hidden />}>
          {t("documents.draftsLeftOut")}
        </Alert>
      )}
      <div className="papers">
        <PaperList view={view} shown={shown?.kind ?? null} />
        {drawn && <Desk view={view} papers={papers} paper={drawn} />}
      </div>
      <DeliveryMatrix view={view} />
    </>
  );
};

interface DeskProps {
  readonly view: CaseFileView;
  readonly papers: ReadonlyArray<PaperSubject>;
  readonly paper: PaperSubject;
}

const Desk = memo(({ view, papers, paper }: DeskProps) => {
  const navigate = useNavigate();
  return (
    <div className="paper-desk">
      <PaperDesk
        key={paperAddress(paper)}
        view={view}
        paper={paper}
        siblings={papers.filter(({ kind }) => kind === paper.kind)}
        onChoose={(chosen) =>
          void navigate({
            to: "/dossiers/$caseFileId/$section",
            params: { caseFileId: view.id, section: "papiers" },
            search: { papier: paperAddress(chosen) },
            resetScroll: false,
          })
        }
      />
    </div>
  );
});
