import { Radio, Stack, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { colourThemes, textSizes } from "#domain/preferences.ts";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { useChoosePreferences } from "./use-choose-preferences.ts";
import "./preferences.css";

/** How Autour looks and speaks on this computer; each choice is seen as soon as it is made. */
export const AppearancePanel = () => {
  const { t } = useTranslation();
  const choose = useChoosePreferences();
  const { theme, textSize, showsLivePaper } = usePreferences();
  return (
    <Panel title={t("preferences.title")} description={t("preferences.text")}>
      <div className="preferences">
        <LanguageChoice description={t("preferences.languageHint")} />
        <Radio.Group
          label={t("preferences.theme")}
          value={theme}
          onChange={(value) => {
            const chosen = colourThemes.find((known) => known === value);
            if (chosen) choose({ theme: chosen });
          }}
        >
          <Stack gap={6} mt={4}>
            {colourThemes.map((one) => (
              <Radio key={one} value={one} label={t(`preferences.themes.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t("preferences.textSize")}
          value={textSize}
          onChange={(value) => {
            const chosen = textSizes.find((known) => known === value);
            if (chosen) choose({ textSize: chosen });
          }}
        >
          <Stack gap={6} mt={4}>
            {textSizes.map((one) => (
              <Radio key={one} value={one} label={t(`preferences.textSizes.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </div>
      <Switch
        mt="lg"
        label={t("preferences.livePaper")}
        checked={showsLivePaper}
        onChange={({ currentTarget }) => choose({ showsLivePaper: currentTarget.checked })}
      />
    </Panel>
  );
};
