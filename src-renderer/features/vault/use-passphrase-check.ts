import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import type { NewPassphraseValues } from "./new-passphrase.ts";

interface PassphraseProblem {
  readonly field: "passphrase" | "confirmation";
  readonly message: string;
}

/**
 * What is wrong with a new passphrase beyond its length: typed otherwise the second time, or easy to guess; null when
 * nothing is. The core decides the same again.
 */
export const usePassphraseCheck = () => {
  const { t } = useTranslation();
  const core = useCore();
  return useCallback(
    async ({
      passphrase,
      confirmation,
    }: Pick<
      NewPassphraseValues,
      "passphrase" | "confirmation"
    >): Promise<PassphraseProblem | null> => {
      if (passphrase !== confirmation)
        return { field: "confirmation", message: t("vault.confirmationDiffers") };
      const isWeak = await core.vault.ratePassphrase({ passphrase, context: [] }).then(
        ({ isEnough }) => !isEnough,
        // Whatever stands in the way of an answer stands in the way of the change too, which says it.
        () => false,
      );
      return isWeak ? { field: "passphrase", message: t("vault.passphraseWeak") } : null;
    },
    [core, t],
  );
};
