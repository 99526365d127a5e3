import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useProgrammeRefusalWords } from "#renderer/features/programmes/index.ts";
import { FileRefusalDialog } from "#renderer/shared/ui/FileRefusalDialog.tsx";
import { FileConflictDialog } from "./FileConflictDialog.tsx";
import type { FileImport, FileRefused } from "./use-import-file.ts";
import "./exchange.css";

/** What became of a file: refused with every reason, or waiting for an answer because its number is here already. */
export const ImportOutcome = ({ taking }: { readonly taking: FileImport }) => {
  const { refused, conflict, error, isPending, settle, reset } = taking;
  const wordsOf = useRefusalWords();
  return (
    <>
      <FileRefusalDialog {...wordsOf(refused)} error={error} onClose={reset} />
      {conflict && !error && (
        <FileConflictDialog
          conflict={conflict}
          isPending={isPending}
          onSettle={settle}
          onCancel={reset}
        />
      )}
    </>
  );
};

const useRefusalWords = () => {
  const { t } = useTranslation();
  const programmeWordsOf = useProgrammeRefusalWords();
  return (refused: FileRefused | null) => {
    if (refused?.kind === "programme") return programmeWordsOf(refused.refusal);
    return {
      title: t("exchange.refusedTitle"),
      refusal: refused && {
        sentence: sentenceOf(t, refused),
        problems:
          refused.kind === "dossier" && refused.refusal.type === "Invalid"
            ? refused.refusal.problems
            : [],
      },
      nothingWritten: t("exchange.nothingWritten"),
    };
  };
};

const sentenceOf = (t: TFunction, refused: Exclude<FileRefused, { kind: "programme" }>): string => {
  if (refused.kind === "several") return t("exchange.oneAtATime");
  const { refusal } = refused;
  return refusal.type === "NewerVersion"
    ? t("exchangeRefusal.NewerVersion", { version: refusal.version })
    : t(`exchangeRefusal.${refusal.type}`);
};
