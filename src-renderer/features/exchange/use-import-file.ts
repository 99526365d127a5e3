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

type Answer = "ask" | "replace" | "beside";

export const useImportFile = () => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetCaseFiles();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<ExchangeRefusal | null>(null);
  const [conflict, setConflict] = useState<FileConflict | null>(null);

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
        error: refused,
        data,
        isDefined,
      } = await safe(core.exchange.import({ text, replace: answer === "replace" }));
      if (!refused) return keep(data);
      if (!isDefined) throw refused;
      switch (refused.code) {
        case "EXCHANGE_REFUSED":
          setConflict(null);
          return setRefusal(refused.data);
        case "ALREADY_HERE":
          return setConflict({ text, ...refused.data });
        default:
          throw refused;
      }
    },
  });

  return {
    importFile: (file: File) => {
      // A film chosen by mistake is refused before it fills the memory.
      if (file.size > EXCHANGE_MAXIMUM_BYTES)
        return setRefusal({ type: "TooLarge", maximumBytes: EXCHANGE_MAXIMUM_BYTES });
      void file.text().then((text) => mutate({ text, answer: "ask" }));
    },
    conflict,
    settle: (answer: "replace" | "beside") => conflict && mutate({ text: conflict.text, answer }),
    isPending,
    refusal,
    error,
    reset: () => {
      setRefusal(null);
      setConflict(null);
      reset();
    },
  };
};
