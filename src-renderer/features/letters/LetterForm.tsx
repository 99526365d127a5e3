import { type Control, useFormState, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  blanksIn,
  letterBlanks,
  type LetterId,
  LetterWording,
  subjectBlanks,
  translationLanguages,
} from "#domain/letter.ts";
import { doesNamePerson, isTranslated, letterInForce } from "#domain/letter-text.ts";
import { paperLanguages, type PaperLanguage } from "#domain/paper-kind.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { Foldable } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const FrenchOnly = z.strictObject({ fr: LetterWording });
const AllLanguages = z.strictObject({ fr: LetterWording, nl: LetterWording, en: LetterWording });
/** What the form holds; only the letters that are translated have the other languages. */
const Wordings = AllLanguages.partial().required({ fr: true });
type Values = FormValues<typeof Wordings>;

interface LetterFormProps {
  readonly view: CaseFileView;
  readonly letter: LetterId;
  readonly onClose: () => void;
}

/** The subject and the text of a letter in each of its languages, for this dossier only. */
export const LetterForm = ({ view, letter, onClose }: LetterFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const languages = isTranslated(letter) ? paperLanguages : (["fr"] as const);
  const schema: z.ZodType<z.output<typeof Wordings>> = isTranslated(letter)
    ? AllLanguages
    : FrenchOnly;
  return (
    <SectionForm
      view={view}
      formId={`${letter}Text`}
      title={t("letters.title")}
      schema={schema}
      initial={(current): Values => initialValues(current, letter)}
      save={(wordings) =>
        core.letters.save({
          caseFileId: view.id,
          letter,
          texts: languages.flatMap((language) => {
            const wording = wordings[language];
            return wording ? [{ language, ...wording }] : [];
          }),
        })
      }
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("letters.save")}
    >
      {({ control }) => (
        <div className="form-stack">
          <p className="hint">
            {t("letters.blanks", {
              blanks: letterBlanks.map((blank) => `{${blank}}`).join(" "),
            })}
          </p>
          <Fields control={control} language="fr" view={view} />
          {languages.length > 1 && (
            <div className="repeater">
              {translationLanguages.map((language) => (
                <Translation key={language} control={control} language={language} view={view} />
              ))}
            </div>
          )}
        </div>
      )}
    </SectionForm>
  );
};

interface FieldsProps {
  readonly control: Control<Values, unknown, z.output<typeof Wordings>>;
  readonly language: PaperLanguage;
  readonly view: CaseFileView;
}

/** Folded until it is wanted: most letters go out in French only. */
const Translation = (props: FieldsProps) => {
  const { t } = useTranslation();
  const { errors } = useFormState({ control: props.control });
  const name = t(`documents.languages.${props.language}`);
  return (
    <fieldset className="repeater-item" aria-label={name}>
      <Foldable
        label={name}
        summary={<strong>{name}</strong>}
        isFaulty={errors[props.language] !== undefined}
        startsOpen={false}
      >
        <Fields {...props} />
      </Foldable>
    </fieldset>
  );
};

const Fields = (props: FieldsProps) => {
  const { t } = useTranslation();
  const { control, language } = props;
  return (
    <>
      <div>
        <TextField
          control={control}
          name={`${language}.subject`}
          lang={language}
          label={t("letters.subject")}
          isProse
        />
        <Warnings {...props} />
      </div>
      <LongTextField
        control={control}
        name={`${language}.body`}
        label={t("letters.body")}
        minRows={12}
      />
    </>
  );
};

/** What would keep the text from being saved, said while it is typed. */
const Warnings = ({ control, language, view }: FieldsProps) => {
  const { t } = useTranslation();
  const typed = useWatch({ control, name: language });
  const { subject = "", body = "" } = typed ?? {};
  const unknown = [...unknownBlanks(subject, subjectBlanks), ...unknownBlanks(body, letterBlanks)];
  const sentences = [
    ...unknown.map((blank) => t("letters.unknownBlank", { blank })),
    ...(doesNamePerson(subject, view.caseFile) ? [t("letters.namesPerson")] : []),
  ];
  return (
    <output className="letter-warnings">
      {sentences.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </output>
  );
};

const unknownBlanks = (text: string, known: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...blanksIn(text)].filter((blank) => !known.includes(blank));

const initialValues = ({ programme, supplement }: CaseFileView, letter: LetterId): Values => {
  const wordingIn = (language: PaperLanguage): LetterWording => {
    const text = letterInForce(
      { programme, letterTexts: supplement.letterTexts },
      letter,
      language,
    );
    return { subject: text?.subject ?? "", body: text?.body ?? "" };
  };
  return isTranslated(letter)
    ? { fr: wordingIn("fr"), nl: wordingIn("nl"), en: wordingIn("en") }
    : { fr: wordingIn("fr") };
};
