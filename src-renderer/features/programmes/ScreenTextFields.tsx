import { Textarea } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { TranslationLanguage } from "#domain/letter.ts";
import { screenTextsOf } from "#domain/programme-language.ts";
import { LONG_TEXT_LENGTH } from "#domain/text.ts";
import { type ProgrammeValues, withTranslation } from "./programme-values.ts";

interface ScreenTextFieldsProps {
  readonly language: TranslationLanguage;
}

/**
 * One field for each French text as it stands in the form now. A translation is found by its French and not by its place:
 * when the French is edited its field is empty, and writing the French back fills it again.
 */
export const ScreenTextFields = ({ language }: ScreenTextFieldsProps) => {
  const { t } = useTranslation();
  const { control, setValue, getValues } = useFormContext<ProgrammeValues>();
  const [name, network, description, criteria, steps] = useWatch({
    control,
    name: ["name", "network", "description", "criteria", "steps"],
  });
  const [feeRates, funding, reminders, addresses, translations] = useWatch({
    control,
    name: ["feeRates", "funding", "reminders", "addresses", "translations"],
  });
  const translated = useWatch({ control, name: `texts.${language}` }) ?? [];
  const parts = screenTextsOf(
    {
      name,
      network,
      description,
      criteria,
      steps,
      feeRates,
      funding,
      reminders,
      addresses,
      translations,
    },
    language,
  );
  const total = parts.flatMap(({ texts }) => texts);
  const saysByFrench = new Map(translated.map(({ french, says }) => [french, says]));
  return (
    <section aria-label={t("programmes.screenTexts")} className="form-stack">
      <div>
        <h4 className="screen-texts-title">{t("programmes.screenTexts")}</h4>
        <p className="hint">{t("programmes.screenTextsHint")}</p>
        <p className="hint">
          {t("programmes.screenTextsDone", {
            count: total.filter((text) => saysByFrench.has(text)).length,
            total: total.length,
          })}
        </p>
      </div>
      {parts.map(({ part, texts }) => (
        <details key={part} className="screen-texts">
          <summary>
            {t(`programmes.parts.${part}`)}
            {" · "}
            {t("programmes.screenTextsPart", {
              done: texts.filter((text) => saysByFrench.has(text)).length,
              total: texts.length,
            })}
          </summary>
          <div className="form-stack">
            {texts.map((french) => (
              <Textarea
                key={french}
                label={<span lang="fr">{french}</span>}
                lang={language}
                value={saysByFrench.get(french) ?? ""}
                placeholder={t("programmes.screenTextFallsBack")}
                minRows={1}
                maxLength={LONG_TEXT_LENGTH}
                spellCheck
                onChange={({ currentTarget }) =>
                  setValue(
                    `texts.${language}`,
                    withTranslation(
                      getValues(`texts.${language}`) ?? [],
                      french,
                      currentTarget.value,
                    ),
                    { shouldDirty: true },
                  )
                }
              />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
};
