import { Radio, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { colourThemes, textSizes } from "#domain/preference-choices.ts";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { useChoosePreferences } from "./use-choose-preferences.ts";
import "./preferences.css";

/** Language, theme and size of the text; each choice is seen as soon as it is made. */
export const AppearanceChoices = ({
  languageHint,
}: {
  readonly languageHint?: string | undefined;
}) => {
  const { t } = useTranslation();
  const choose = useChoosePreferences();
  const { theme, textSize } = usePreferences();
  return (
    <div className="preferences">
      <LanguageChoice description={languageHint} />
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
  );
};
