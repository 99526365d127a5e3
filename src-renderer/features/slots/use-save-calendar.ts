import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { Slot } from "#domain/slot.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { slotName } from "./slot-words.ts";

/** Saves a moment as a file for an agenda. */
export const useSaveCalendar = (caseFileId: CaseFileId) => {
  const { t } = useTranslation();
  const core = useCore();
  const language = useInterfaceLanguage();
  return useMutation({
    mutationFn: async ({ id }: Slot) =>
      receiveSavedFile(await core.slots.saveCalendar({ caseFileId, id, language })),
    onSuccess: (isSaved, slot) => {
      if (isSaved) notify(t("slotSheets.saved", { slot: slotName(t, slot) }));
    },
  });
};
