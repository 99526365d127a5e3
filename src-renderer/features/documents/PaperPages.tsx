import { ActionIcon, Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isEditable, type PaperSubject } from "#domain/document.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconDownload, IconPrinter, IconZoomIn, IconZoomOut } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { EditableCopyButton } from "./EditableCopyButton.tsx";
import { paperName } from "./paper-words.ts";
import { useDocumentEngine } from "./use-document-engine.ts";

interface PaperPagesProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
  /** The version that was issued; null: the draft, as the dossier stands. */
  readonly issued: IssuedDocument | null;
}

/** In hundredths of the width of the window's column; 100 fits it. */
const ZOOM = { least: 50, most: 200, step: 25, start: 100 } as const;

/** A paper as it will be printed, or as it was issued, page by page, with what one does with it. */
export const PaperPages = ({ view, paper, issued }: PaperPagesProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [zoom, setZoom] = useState<number>(ZOOM.start);
  const { preview, save } = usePaperFile({ view, paper, issued });
  const { data, error, refetch } = preview;
  const engine = useDocumentEngine();
  const addresses = useMemo(() => data?.pages.map(toPictureAddress), [data]);

  const print = async () => {
    await core.accessLog.notePrinted({ caseFileId: view.id });
    await printPages();
  };

  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!addresses) return <Skeleton height={480} aria-label={t("documents.preparing")} />;

  const name = paperName(t, view, paper);
  const count = addresses.length;
  const pages = addresses.map((address, index) => (
    <img
      key={address}
      src={address}
      alt={t("documents.page", { name, number: index + 1, count })}
      className="document-page"
    />
  ));
  return (
    <section aria-label={t("documents.preview", { name })}>
      <div className="document-toolbar">
        <span className="numbers">
          {issued
            ? t("documents.issuedPages", { version: issued.version, count })
            : t("documents.draftPages", { count })}
        </span>
        <span className="document-zoom">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("documents.zoomOut")}
            disabled={zoom <= ZOOM.least}
            onClick={() => setZoom(zoom - ZOOM.step)}
          >
            <IconZoomOut size={18} aria-hidden />
          </ActionIcon>
          <span className="numbers" aria-live="polite">
            {t("documents.zoom", { zoom })}
          </span>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("documents.zoomIn")}
            disabled={zoom >= ZOOM.most}
            onClick={() => setZoom(zoom + ZOOM.step)}
          >
            <IconZoomIn size={18} aria-hidden />
          </ActionIcon>
        </span>
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
          <EditableCopyButton caseFileId={view.id} paper={paper} />
        )}
      </div>
      {save.error !== null && <RefusalAlert error={save.error} />}
      {engine.data?.claimsAccessibility === false && (
        <p className="document-note">{t("documents.notClaimed")}</p>
      )}
      {/* A long page is scrolled with the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="document-pages" tabIndex={0} aria-label={name}>
        <div style={{ width: `${zoom}%` }}>{pages}</div>
      </section>
      {createPortal(<div className="document-print">{pages}</div>, document.body)}
    </section>
  );
};

/** Of an issued version what was stored, of a draft what the dossier says now. */
const usePaperFile = ({ view, paper, issued }: PaperPagesProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const draft = { caseFileId: view.id, paper, language: "fr" } as const;
  const stored = issued && {
    caseFileId: view.id,
    number: issued.number,
    version: issued.version,
    language: issued.languages[0] ?? "fr",
  };
  const preview = useQuery({
    queryKey: stored
      ? ["issuedDocument", view.id, stored.number, stored.version]
      : ["document", view.id, paper],
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

/** An SVG page as a picture, where no script in it could run. */
const toPictureAddress = (page: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`;

/** Prints the pages and nothing of the window around them (documents.css), once every picture is ready. */
const printPages = async (): Promise<void> => {
  const pictures = document.querySelectorAll<HTMLImageElement>(".document-print img");
  await Promise.all([...pictures].map((picture) => picture.decode()));
  window.print();
};
