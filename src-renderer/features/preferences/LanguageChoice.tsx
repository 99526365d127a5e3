import { Group, Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { interfaceLanguages, languageOf } from "#domain/preference-choices.ts";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { useChoosePreferences } from "./use-choose-preferences.ts";

/** Each language in itself, so that whoever does not read the one on screen finds theirs. */
const ownNames = { fr: "Français", nl: "Nederlands", en: "English" } as const;

export const LanguageChoice = ({ description }: { readonly description?: string | undefined }) => {
  const { t } = useTranslation();
  const choose = useChoosePreferences();
  const chosen = languageOf(usePreferences(), navigator.language);
  return (
    <Radio.Group
      label={t("preferences.language")}
      description={description}
      value={chosen}
      onChange={(value) =>
        choose({ language: interfaceLanguages.find((known) => known === value) ?? null })
      }
    >
      <Group gap="sm" mt={4} className="language-choices">
        {interfaceLanguages.map((language) => (
          <Radio
            key={language}
            value={language}
            label={<span lang={language}>{ownNames[language]}</span>}
          />
        ))}
      </Group>
    </Radio.Group>
  );
};
