import { get, useFormContext, useFormState } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { letterBlanks, letterIds } from "#domain/letter.ts";
import { isTranslated } from "#domain/letter-text.ts";
import { Foldable } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import type { ProgrammeValues } from "./programme-values.ts";
import { LetterTranslationFields } from "./TranslationFields.tsx";

/** The five letters: there are always five, in their order. */
export const LettersPanel = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const { errors } = useFormState({ control });
  return (
    <Panel
      title={t("programmes.parts.letters")}
      description={t("programmes.parts.lettersHint", { blanks: letterBlanks.join(", ") })}
    >
      <div className="repeater">
        {letterIds.map((id, index) => {
          const label = t(`vocabulary.letter.${id}`);
          return (
            <fieldset key={id} className="repeater-item" aria-label={label}>
              <Foldable
                label={label}
                summary={<strong>{label}</strong>}
                isFaulty={get(errors, `letters.${index}`) !== undefined}
                startsOpen={false}
              >
                <TextField
                  control={control}
                  name={`letters.${index}.subject`}
                  label={t("programmes.fields.lettersSubject")}
                />
                <LongTextField
                  control={control}
                  name={`letters.${index}.body`}
                  label={t("programmes.fields.lettersBody")}
                  minRows={8}
                />
                {isTranslated(id) && <LetterTranslationFields index={index} />}
              </Foldable>
            </fieldset>
          );
        })}
      </div>
    </Panel>
  );
};
