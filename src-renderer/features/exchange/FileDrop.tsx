import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconFileImport } from "#renderer/shared/ui/icons.ts";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { useImportFile } from "./use-import-file.ts";

/** A file dropped anywhere on the desk is imported, as the button does. Never over a dialog, which asks something first. */
export const FileDrop = () => {
  const taking = useImportFile();
  const isOver = useDroppedFiles((files) => {
    const [file, ...others] = files;
    if (file) (others.length > 0 ? taking.refuseSeveral : taking.importFile)(file);
  });
  return (
    <>
      {isOver && <DropPlace />}
      <ImportOutcome taking={taking} />
    </>
  );
};

const DropPlace = () => {
  const { t } = useTranslation();
  return (
    <div className="file-drop">
      <div className="file-drop-edge">
        <div className="file-drop-card">
          <IconFileImport size={40} aria-hidden />
          <p className="file-drop-title">{t("exchange.dropTitle")}</p>
          <p>{t("exchange.dropHint")}</p>
        </div>
      </div>
    </div>
  );
};

/** Whether files are held over the page. */
const useDroppedFiles = (onDrop: (files: ReadonlyArray<File>) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes("Files") || isAsking()) return;
      event.preventDefault();
      dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    // From one part of the page to another there is one it goes to.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || isAsking()) return;
      event.preventDefault();
      latest.current(files);
    };
    window.addEventListener("dragenter", hold);
    window.addEventListener("dragover", hold);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", hold);
      window.removeEventListener("dragover", hold);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
};

const isAsking = (): boolean => document.querySelector('[aria-modal="true"]') !== null;
