import { Button } from "@mantine/core";
import {
  type FieldPathByValue,
  type FieldValues,
  useController,
  useFormContext,
} from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { FieldProps } from "./use-field.ts";

interface KnownOffersProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string | null | undefined>,
> extends Pick<FieldProps<Values, Name>, "control" | "name"> {
  readonly known: ReadonlyArray<string>;
  /** How one of them is said, when not as it is. */
  readonly say?: (text: string) => string;
  /** For a field that starts with a proposal: offered until the field holds one of them. */
  readonly evenWhenFilled?: boolean;
}

/** What is known already, one press from its field: nobody types it again. Nothing is filled in unasked. */
export const KnownOffers = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string | null | undefined>,
>({
  control,
  name,
  known,
  say,
  evenWhenFilled = false,
}: KnownOffersProps<Values, Name>) => {
  const { t } = useTranslation();
  const { setFocus } = useFormContext<Values>();
  const { field } = useController({ control, name });
  const value: unknown = field.value;
  const offered = [...new Set(known)].filter((text) => text !== "" && text !== value);
  const isAnswered = evenWhenFilled ? offered.length < known.length : Boolean(value);
  if (isAnswered || offered.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be a frame of its own
    <div className="known-offers" role="group" aria-label={t("known.offers")}>
      <span className="hint">{t("known.offers")}</span>
      {offered.map((text) => (
        <Button
          key={text}
          size="compact-sm"
          variant="light"
          onClick={() => {
            field.onChange(text);
            // The button goes: whoever pressed it stays where they were.
            setFocus(name);
          }}
        >
          {say ? say(text) : text}
        </Button>
      ))}
    </div>
  );
};
