import { safe } from "@orpc/client";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import {
  type DossierDifference,
  EXCHANGE_MAXIMUM_BYTES,
  type ExchangeRefusal,
  type ImportedCaseFile,
} from "#domain/exchange-file.ts";
import { PROGRAMME_FILE_MAXIMUM_BYTES, type ProgrammeFileRefusal } from "#domain/programme-file.ts";
import { useTakeInProgramme } from "#renderer/features/programmes/index.ts";
import { useForgetCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

/** A file whose number is here already: what it would change, before anything is written. */
export interface FileConflict {
  readonly text: string;
  readonly number: string;
  readonly caseFileId: CaseFileId;
  readonly differences: ReadonlyArray<DossierDifference>;
  readonly drafts: number;
}

/** Why a file was not taken in, by what it turned out to be. */
export type FileRefused =
  | { readonly kind: "dossier"; readonly refusal: ExchangeRefusal }
  | { readonly kind: "programme"; readonly refusal: ProgrammeFileRefusal }
  | { readonly kind: "several" };

type Answer = "ask" | "replace" | "beside";

/** Takes in a file, wherever it comes from: a dossier, or the definition of a programme. Whole, or not at all. */
export const useImportFile = () => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetCaseFiles();
  const navigate = useNavigate();
  const takeInProgramme = useTakeInProgramme();
  const [refused, setRefused] = useState<FileRefused | null>(null);
  const [conflict, setConflict] = useState<FileConflict | null>(null);

  const refuse = (refusal: ExchangeRefusal) => {
    setConflict(null);
    setRefused({ kind: "dossier", refusal });
  };

  // What is no dossier may still be a programme: the core tells, which reads both.
  const refuseOrTakeIn = async (text: string, refusal: ExchangeRefusal) => {
    if (refusal.type !== "NotAutour" || text.length > PROGRAMME_FILE_MAXIMUM_BYTES)
      return refuse(refusal);
    const asProgramme = await takeInProgramme(text);
    if (asProgramme === null) return;
    if (asProgramme.type === "NotAutour") return refuse(refusal);
    setRefused({ kind: "programme", refusal: asProgramme });
  };

  const keep = async ({ number, caseFileId }: ImportedCaseFile) => {
    setConflict(null);
    await forget();
    notify(t("exchange.imported", { number }));
    await navigate({ to: "/dossiers/$caseFileId", params: { caseFileId } });
  };

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async ({ text, answer }: { text: string; answer: Answer }) => {
      if (answer === "beside") return keep(await core.exchange.importBeside({ text }));
      const {
        error: problem,
        data,
        isDefined,
      } = await safe(core.exchange.import({ text, replace: answer === "replace" }));
      if (!problem) return keep(data);
      if (!isDefined) throw problem;
      switch (problem.code) {
        case "EXCHANGE_REFUSED":
          return refuseOrTakeIn(text, problem.data);
        case "ALREADY_HERE":
          return setConflict({ text, ...problem.data });
        default:
          throw problem;
      }
    },
  });

  const importText = (text: string) => mutate({ text, answer: "ask" });
  return {
    importText,
    importFile: (file: File) => {
      // A film chosen by mistake is refused before it fills the memory.
      if (file.size > EXCHANGE_MAXIMUM_BYTES)
        return refuse({ type: "TooLarge", maximumBytes: EXCHANGE_MAXIMUM_BYTES });
      // A folder has no text.
      file.text().then(importText, () => refuse({ type: "NotJson" }));
    },
    refuse,
    refuseSeveral: () => setRefused({ kind: "several" }),
    conflict,
    settle: (answer: "replace" | "beside") => conflict && mutate({ text: conflict.text, answer }),
    isPending,
    refused,
    error,
    reset: () => {
      setRefused(null);
      setConflict(null);
      reset();
    },
  };
};

export type FileImport = ReturnType<typeof useImportFile>;
