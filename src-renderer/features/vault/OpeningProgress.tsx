import { useTranslation } from "react-i18next";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";

/**
 * Why opening takes long, and how far it is: the first one after an update may back everything up before it changes
 * anything. To be there as long as the vault's answer is waited for.
 */
export const OpeningProgress = () => {
  const { t } = useTranslation();
  return <WorkProgress work="vault.backUpBeforeUpdate" label={t("vault.backingUpBeforeUpdate")} />;
};
