import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { letterBlanks, letterIds } from "#domain/programme.ts";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import type { ProgrammeValues } from "./programme-values.ts";

/** The five letters: there are always five, in their order. */
export const LettersPanel = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  return (
    <Panel
      title={t("programmes.parts.letters")}
      description={t("programmes.parts.lettersHint", { blanks: letterBlanks.join(", ") })}
    >
      {letterIds.map((id, index) => (
        <fieldset key={id} className="form-group">
          <legend>{t(`vocabulary.letter.${id}`)}</legend>
          <TextField
            control={control}
            name={`letters.${index}.subject`}
            label={t("programmes.fields.lettersSubject")}
          />
          <LongTextField
            control={control}
            name={`letters.${index}.body`}
            label={t("programmes.fields.lettersBody")}
            minRows={6}
          />
        </fieldset>
      ))}
    </Panel>
  );
};
