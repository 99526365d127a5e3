import { useTranslation } from "react-i18next";
import type { Preferences } from "#domain/preferences.ts";
import { choosePreferences } from "#renderer/shared/preferences/preferences.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

/** Takes effect at once; says so when it could not be kept. */
export const useChoosePreferences = () => {
  const { t } = useTranslation();
  const core = useCore();
  return (chosen: Partial<Preferences>): void => {
    choosePreferences(core, chosen).catch(() => notify(t("preferences.failed")));
  };
};
