import { Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { isEditable, type PaperLanguage, type PaperSubject } from "#domain/paper-kind.ts";
import { useWindowCommand } from "#renderer/shared/desktop/window-commands.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconDownload, IconPrinter } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ArchiveMenu } from "./ArchiveMenu.tsx";
import { usePictureAddresses } from "./paper-pictures.ts";
import { EditableCopyButton } from "./EditableCopyButton.tsx";
import { paperName } from "./paper-words.ts";
import { PaperViewer } from "./PaperViewer.tsx";
import { useDocumentEngine } from "./use-document-engine.ts";

interface PaperPagesProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
  readonly language: PaperLanguage;
  /** The version that was issued; null: the draft, as the dossier stands. */
  readonly issued: IssuedDocument | null;
}

/** A paper as it will be printed, or as it was issued, page by page, with what one does with it. */
export const PaperPages = ({ view, paper, language, issued }: PaperPagesProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { preview, save } = usePaperFile({ view, paper, language, issued });
  const { data, error, refetch } = preview;
  const engine = useDocumentEngine();
  const pages = usePictureAddresses(
    useMemo(() => data?.pages.map((picture) => [{ id: picture, picture }]) ?? [], [data]),
  );

  const print = async () => {
    await core.accessLog.notePrinted({ caseFileId: view.id });
    await printPages();
  };

  useMenuOfPaper({ isShown: data !== undefined, print, save: save.mutate });

  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <output aria-label={t("documents.preparing")}>
        <Skeleton height={480} />
      </output>
    );

  const name = paperName(t, view, paper);
  const count = pages.length;
  return (
    <section aria-label={t("documents.preview", { name })}>
      <PaperViewer
        name={name}
        pages={pages}
        hasThumbnails
        status={
          issued
            ? t("documents.issuedPages", { version: issued.version, count })
            : t("documents.draftPages", { count })
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => void print()}
            >
              {t("documents.print")}
            </Button>
            <Button
              variant={issued ? "filled" : "default"}
              leftSection={<IconDownload size={18} aria-hidden />}
              loading={save.isPending}
              onClick={() => save.mutate()}
            >
              {t("documents.save")}
            </Button>
            {issued === null && isEditable(paper.kind) && (
              <EditableCopyButton caseFileId={view.id} paper={paper} language={language} />
            )}
            {issued && <ArchiveMenu caseFileId={view.id} issued={issued} />}
          </>
        }
      />
      {save.error !== null && <RefusalAlert error={save.error} />}
      {engine.data?.claimsAccessibility === false && (
        <p className="document-note">{t("documents.notClaimed")}</p>
      )}
      {createPortal(
        <div className="document-print">
          {pages.flat().map((address, index) => (
            <img
              key={address}
              src={address}
              alt={t("documents.page", { name, number: index + 1, count })}
              className="document-page"
            />
          ))}
        </div>,
        document.body,
      )}
    </section>
  );
};

interface ShownPaper {
  readonly isShown: boolean;
  readonly print: () => Promise<void>;
  readonly save: () => void;
}

/** What the menu of the window offers while a paper is shown: the same as the buttons above it. */
const useMenuOfPaper = ({ isShown, print, save }: ShownPaper) => {
  useEffect(() => {
    if (!isShown) return;
    window.desktop?.notePaper(true);
    return () => window.desktop?.notePaper(false);
  }, [isShown]);
  useWindowCommand("print", () => isShown && void print());
  useWindowCommand("savePaper", () => isShown && save());
};

/** Of an issued version what was stored, of a draft what the dossier says now. */
const usePaperFile = ({ view, paper, language, issued }: PaperPagesProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const draft = { caseFileId: view.id, paper, language };
  const stored = issued && {
    caseFileId: view.id,
    number: issued.number,
    version: issued.version,
    language,
  };
  const preview = useQuery({
    queryKey: stored
      ? ["issuedDocument", view.id, stored.number, stored.version, language]
      : ["document", view.id, paper, language],
    queryFn: () => (stored ? core.issuedDocuments.preview(stored) : core.documents.preview(draft)),
    // The day is printed on a draft: yesterday's preview is not today's paper.
    staleTime: stored ? Number.POSITIVE_INFINITY : 0,
  });
  const save = useMutation({
    mutationFn: async () =>
      receiveSavedFile(
        await (stored ? core.issuedDocuments.save(stored) : core.documents.save(draft)),
      ),
    onSuccess: (isWritten) => isWritten && notify(t("documents.saved")),
  });
  return { preview, save };
};

/** Prints the pages and nothing of the window around them (documents.css), once every picture is ready. */
export const printPages = async (): Promise<void> => {
  const pictures = document.querySelectorAll<HTMLImageElement>(".document-print img");
  await Promise.all([...pictures].map((picture) => picture.decode()));
  window.print();
};
