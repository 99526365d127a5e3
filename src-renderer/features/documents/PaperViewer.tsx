import { ActionIcon } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconZoomIn,
  IconZoomOut,
} from "#renderer/shared/ui/icons.ts";
import type { PageAddresses } from "./paper-pictures.ts";
import { PaperPicture } from "./PaperPicture.tsx";
import { PaperThumbnails } from "./PaperThumbnails.tsx";
import { sheetWidth, usePaperZoom } from "./use-paper-zoom.ts";

interface PaperViewerProps {
  readonly name: string;
  readonly pages: PageAddresses;
  /** What is shown: a draft, a version. */
  readonly status: ReactNode;
  /** Beside the zoom. */
  readonly actions?: ReactNode;
  readonly hasThumbnails: boolean;
}

/** The pages of a paper in a place of their own, which is scrolled, enlarged and leafed through by keyboard too. */
export const PaperViewer = (props: PaperViewerProps) => {
  const { name, pages, status, actions, hasThumbnails } = props;
  const { t } = useTranslation();
  const [current, setCurrent] = useState(0);
  const { place, zoom, ...zoomBy } = usePaperZoom();
  const count = pages.length;
  const shown = Math.min(current, count - 1);

  const goTo = (index: number) => {
    const sheet = place.current?.querySelectorAll<HTMLElement>(".paper-sheet")[index];
    if (sheet) place.current?.scrollTo({ top: sheet.offsetTop - SHEET_MARGIN });
  };
  const leaf = (event: KeyboardEvent) => {
    const act = {
      PageDown: () => goTo(Math.min(shown + 1, count - 1)),
      PageUp: () => goTo(Math.max(shown - 1, 0)),
      Home: () => goTo(0),
      End: () => goTo(count - 1),
      "+": zoomBy.enlarge,
      "=": zoomBy.enlarge,
      "-": zoomBy.reduce,
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  return (
    <div className="paper-viewer" data-thumbnails={hasThumbnails && count > 1}>
      <div className="document-toolbar">
        <span className="numbers paper-status">
          {status}
          {count > 1 && (
            <span className="paper-current">
              {t("documents.currentPage", { number: shown + 1, count })}
            </span>
          )}
        </span>
        <fieldset className="document-zoom" aria-label={t("documents.zoomOf", { name })}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("documents.zoomOut")}
            title={t("documents.zoomOut")}
            disabled={!zoomBy.canReduce}
            onClick={zoomBy.reduce}
          >
            <IconZoomOut size={18} aria-hidden />
          </ActionIcon>
          <span className="numbers document-zoom-value" aria-live="polite">
            {typeof zoom === "number" ? t("documents.zoom", { zoom }) : t(`documents.fits.${zoom}`)}
          </span>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("documents.zoomIn")}
            title={t("documents.zoomIn")}
            disabled={!zoomBy.canEnlarge}
            onClick={zoomBy.enlarge}
          >
            <IconZoomIn size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant={zoom === "width" ? "light" : "default"}
            size="lg"
            aria-pressed={zoom === "width"}
            aria-label={t("documents.fitWidth")}
            title={t("documents.fitWidth")}
            onClick={() => zoomBy.change("width")}
          >
            <IconArrowAutofitWidth size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant={zoom === "page" ? "light" : "default"}
            size="lg"
            aria-pressed={zoom === "page"}
            aria-label={t("documents.fitPage")}
            title={t("documents.fitPage")}
            onClick={() => zoomBy.change("page")}
          >
            <IconArrowAutofitHeight size={18} aria-hidden />
          </ActionIcon>
        </fieldset>
        {actions}
      </div>
      <div className="paper-desk-top">
        {hasThumbnails && count > 1 && (
          <PaperThumbnails pages={pages} current={shown} onGoTo={goTo} />
        )}
        {/* Pages are leafed through, enlarged and scrolled with the keyboard too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <section
          className="document-pages"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={name}
          ref={place}
          onKeyDown={leaf}
          onScroll={(event) => setCurrent(pageInSight(event.currentTarget))}
        >
          <div className="paper-sheets" style={{ width: sheetWidth(zoom) }}>
            {pages.map((layers, index) => (
              <PaperPicture
                // A page is its place in the paper: what it shows is exchanged under the reader's eyes.
                // oxlint-disable-next-line react/no-array-index-key
                key={index}
                layers={layers}
                alt={t("documents.page", { name, number: index + 1, count })}
              />
            ))}
          </div>
        </section>
      </div>
    </div>
  );
};

/** Above the first sheet, in pixels (documents.css). */
const SHEET_MARGIN = 16;

/** The last page that begins above the middle of its place. */
const pageInSight = (place: HTMLElement): number => {
  const middle = place.scrollTop + place.clientHeight / 2;
  const sheets = [...place.querySelectorAll<HTMLElement>(".paper-sheet")];
  return Math.max(
    0,
    sheets.findLastIndex(({ offsetTop }) => offsetTop <= middle),
  );
};
