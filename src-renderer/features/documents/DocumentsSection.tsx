import { Alert, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
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
  const navigate = useNavigate();
  const { papier } = useSearch({ strict: false });
  const papers = papersOf(view);
  const shown = paperAt(papers, papier) ?? papers[0] ?? null;

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
        {shown && (
          <div className="paper-desk">
            <PaperDesk
              key={paperAddress(shown)}
              view={view}
              paper={shown}
              siblings={papers.filter(({ kind }) => kind === shown.kind)}
              onChoose={(paper) =>
                void navigate({
                  to: "/dossiers/$caseFileId/$section",
                  params: { caseFileId: view.id, section: "papiers" },
                  search: { papier: paperAddress(paper) },
                  resetScroll: false,
                })
              }
            />
          </div>
        )}
      </div>
      <DeliveryMatrix view={view} />
    </>
  );
};
