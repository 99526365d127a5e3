import { get, useFormContext, useFormState } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { translationLanguages, type TranslationLanguage } from "#domain/letter.ts";
import { Foldable } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import type { ProgrammeValues } from "./programme-values.ts";
import { ScreenTextFields } from "./ScreenTextFields.tsx";

/**
 * The programme in another language. What the papers say too: left empty, Autour's own words are used. What only the screen
 * shows: left empty, it stays French there.
 */
export const TranslationsPanel = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const { errors } = useFormState({ control });
  return (
    <Panel
      title={t("programmes.parts.translations")}
      description={t("programmes.parts.translationsHint")}
    >
      <div className="repeater">
        {translationLanguages.map((language) => {
          const label = t(`documents.languages.${language}`);
          return (
            <fieldset key={language} className="repeater-item" aria-label={label}>
              <Foldable
                label={label}
                summary={<strong>{label}</strong>}
                isFaulty={
                  get(errors, `translations.${language}`) !== undefined ||
                  get(errors, `texts.${language}`) !== undefined
                }
                startsOpen={false}
              >
                <TranslationFields language={language} />
                <ScreenTextFields language={language} />
              </Foldable>
            </fieldset>
          );
        })}
      </div>
    </Panel>
  );
};

const TranslationFields = ({ language }: { readonly language: TranslationLanguage }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const place = `translations.${language}` as const;
  return (
    <>
      <div className="field-row">
        <TextField
          control={control}
          name={`${place}.words.person`}
          label={t("programmes.fields.wordsPerson")}
        />
        <TextField
          control={control}
          name={`${place}.words.organiser`}
          label={t("programmes.fields.wordsOrganiser")}
        />
      </div>
      <div className="field-row">
        <TextField
          control={control}
          name={`${place}.words.carrier`}
          label={t("programmes.fields.wordsCarrier")}
        />
        <TextField
          control={control}
          name={`${place}.words.plan`}
          label={t("programmes.fields.wordsPlan")}
        />
      </div>
      <LongTextField
        control={control}
        name={`${place}.organiser`}
        label={t("programmes.fields.descriptionOrganiser")}
      />
      <LongTextField
        control={control}
        name={`${place}.afterwards`}
        label={t("programmes.fields.descriptionAfterwards")}
      />
    </>
  );
};

/** One letter in another language, under the French one. */
export const LetterTranslationFields = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  return translationLanguages.map((language) => {
    const name = t(`documents.languages.${language}`);
    return (
      <div key={language} className="form-stack">
        <TextField
          control={control}
          name={`letters.${index}.translations.${language}.subject`}
          lang={language}
          label={t("programmes.translatedField", {
            field: t("programmes.fields.lettersSubject"),
            language: name,
          })}
        />
        <LongTextField
          control={control}
          name={`letters.${index}.translations.${language}.body`}
          label={t("programmes.translatedField", {
            field: t("programmes.fields.lettersBody"),
            language: name,
          })}
          minRows={8}
        />
      </div>
    );
  });
};
