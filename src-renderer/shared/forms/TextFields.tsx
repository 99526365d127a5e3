import { Autocomplete, PasswordInput, Textarea, TextInput } from "@mantine/core";
import type { HTMLInputAutoCompleteAttribute } from "react";
import type { FieldPathByValue, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type FieldProps, textOf, useField } from "./use-field.ts";

type Text = string | null | undefined;

interface TextFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
> extends FieldProps<Values, Name> {
  readonly placeholder?: string;
}

interface OneLineProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
> extends TextFieldProps<Values, Name> {
  readonly type?: "text" | "email" | "tel";
  readonly lang?: string;
  /** Holds a sentence: its spelling is checked. A name or a number is not. */
  readonly isProse?: boolean;
}

export const TextField = <Values extends FieldValues, Name extends FieldPathByValue<Values, Text>>({
  placeholder,
  type = "text",
  lang,
  isProse = false,
  ...props
}: OneLineProps<Values, Name>) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyText"));
  return (
    <TextInput
      {...field}
      value={textOf(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      placeholder={placeholder ?? ""}
      type={type}
      {...(lang ? { lang } : {})}
      {...(isProse ? { "data-prose": true } : {})}
      autoComplete="off"
    />
  );
};

interface LongTextProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
> extends TextFieldProps<Values, Name> {
  readonly minRows?: number;
  /** In a dialog: where the focus goes when it opens. */
  readonly isFirst?: boolean;
}

export const LongTextField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
>({
  placeholder,
  minRows = 2,
  isFirst = false,
  ...props
}: LongTextProps<Values, Name>) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyText"));
  return (
    <Textarea
      {...field}
      value={textOf(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      placeholder={placeholder ?? ""}
      minRows={minRows}
      {...(isFirst ? { "data-autofocus": true } : {})}
    />
  );
};

interface SecretProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
> extends FieldProps<Values, Name> {
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

export const SecretField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
>({
  autoComplete = "off",
  ...props
}: SecretProps<Values, Name>) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyText"));
  return (
    <PasswordInput
      {...field}
      value={textOf(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete={autoComplete}
      visibilityToggleButtonProps={{ "aria-label": t("forms.showSecret"), tabIndex: 0 }}
    />
  );
};

/** A free text with the usual answers one keystroke away. */
export const SuggestField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
>({
  suggestions,
  placeholder,
  ...props
}: TextFieldProps<Values, Name> & { readonly suggestions: ReadonlyArray<string> }) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyText"));
  return (
    <Autocomplete
      {...field}
      value={textOf(value)}
      onChange={onChange}
      placeholder={placeholder ?? ""}
      data={[...suggestions]}
    />
  );
};
