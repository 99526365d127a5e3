import { useTranslation } from "react-i18next";
import { translationLanguages } from "#domain/letter.ts";
import { isTranslated, letterOfProgramme } from "#domain/letter-text.ts";
import type { Programme } from "#domain/programme.ts";
import type { TranslatedLetterId } from "#domain/standard-letters.ts";

/** The texts the papers start from; what a dossier fills in stands out. */
export const Letters = ({ letters }: Pick<Programme, "letters">) => {
  const { t } = useTranslation();
  return (
    <div className="programme-letters">
      {letters.map(({ id, subject, body }) => (
        <details key={id}>
          <summary>{t(`vocabulary.letter.${id}`)}</summary>
          <div className="programme-letter">
            <p>
              <strong>
                <Blanks text={t("programmes.letterSubject", { subject })} />
              </strong>
            </p>
            <Body body={body} />
            {isTranslated(id) && <Translations letter={id} letters={letters} />}
          </div>
        </details>
      ))}
    </div>
  );
};

interface TranslationsProps extends Pick<Programme, "letters"> {
  readonly letter: TranslatedLetterId;
}

const Translations = ({ letter, letters }: TranslationsProps) => {
  const { t } = useTranslation();
  return translationLanguages.map((language) => {
    const text = letterOfProgramme({ letters }, letter, language);
    if (!text) return null;
    return (
      <details key={language}>
        <summary>
          {t(`documents.languages.${language}`)}
          {text.source === "standard" && ` · ${t("programmes.translatedByAutour")}`}
        </summary>
        <div lang={language} className="programme-letter">
          <p>
            <strong>{text.subject}</strong>
          </p>
          <Body body={text.body} />
        </div>
      </details>
    );
  });
};

const Body = ({ body }: { readonly body: string }) =>
  body.split("\n\n").map((paragraph) => (
    <p key={paragraph} className="pre-line">
      <Blanks text={paragraph} />
    </p>
  ));

const Blanks = ({ text }: { readonly text: string }) =>
  text.split(/(\{[^{}]*\})/).map((part, index) =>
    part.startsWith("{") ? (
      // Pieces of one text have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="programme-blank">
        {part.slice(1, -1)}
      </span>
    ) : (
      part
    ),
  );
