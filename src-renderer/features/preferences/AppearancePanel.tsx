import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { AppearanceChoices } from "./AppearanceChoices.tsx";
import { useChoosePreferences } from "./use-choose-preferences.ts";

/** How Autour looks and speaks on this computer. */
export const AppearancePanel = () => {
  const { t } = useTranslation();
  const choose = useChoosePreferences();
  const { showsLivePaper } = usePreferences();
  return (
    <Panel title={t("preferences.title")} description={t("preferences.text")}>
      <AppearanceChoices languageHint={t("preferences.languageHint")} />
      <Switch
        mt="lg"
        label={t("preferences.livePaper")}
        checked={showsLivePaper}
        onChange={({ currentTarget }) => choose({ showsLivePaper: currentTarget.checked })}
      />
    </Panel>
  );
};
