import { safe } from "@orpc/client";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EXCHANGE_MAXIMUM_BYTES, type ExchangeRefusal } from "#domain/exchange-file.ts";
import { useForgetCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";

export const useImportFile = () => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetCaseFiles();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<ExchangeRefusal | null>(null);

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async ({ text, replace }: { text: string; replace: boolean }) => {
      const {
        error: refused,
        data,
        isDefined,
      } = await safe(core.exchange.import({ text, replace }));
      if (!refused) {
        await forget();
        notify(t("exchange.imported", { number: data.number }));
        return navigate({
          to: "/dossiers/$caseFileId",
          params: { caseFileId: data.caseFileId },
        });
      }
      if (!isDefined) throw refused;
      switch (refused.code) {
        case "EXCHANGE_REFUSED":
          return setRefusal(refused.data);
        case "ALREADY_HERE":
          return confirmAction({
            title: t("exchange.replaceTitle", { number: refused.data.number }),
            text: t("exchange.replaceText", { number: refused.data.number }),
            confirm: t("exchange.replaceConfirm"),
            onConfirm: () => mutate({ text, replace: true }),
          });
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
      void file.text().then((text) => mutate({ text, replace: false }));
    },
    isPending,
    refusal,
    error,
    reset: () => {
      setRefusal(null);
      reset();
    },
  };
};
