import { useTranslation } from "react-i18next";
import type { Programme } from "#domain/programme.ts";

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
            {body.split("\n\n").map((paragraph) => (
              <p key={paragraph} className="pre-line">
                <Blanks text={paragraph} />
              </p>
            ))}
          </div>
        </details>
      ))}
    </div>
  );
};

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
