import { createContext, use, useEffect } from "react";
import {
  type Control,
  type FieldError,
  type FieldPath,
  type FieldValues,
  useController,
} from "react-hook-form";
import { EMPTY_FIELD } from "./form-resolver.ts";

/** What every field is told. */
export interface FieldProps<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly control: Control<Values, unknown, unknown>;
  readonly name: Name;
  readonly label: string;
  readonly description?: string | undefined;
  /** Said when the field is required and empty: « Indiquez … ». */
  readonly whenEmpty?: string | undefined;
  /** For a field whose place already says what it is; the label is still read aloud. */
  readonly hideLabel?: boolean;
}

/** Labels by field name, so that the list of errors above the button speaks of the fields as the person sees them. */
export const FieldLabelsContext = createContext<Map<string, string> | null>(null);

export const useField = <Values extends FieldValues, Name extends FieldPath<Values>>(
  { control, name, label, description, whenEmpty, hideLabel = false }: FieldProps<Values, Name>,
  sentenceWhenEmpty: string,
) => {
  const { field, fieldState } = useController({ control, name });
  useFieldLabel(name, label);
  const value: unknown = field.value;
  return {
    ...(hideLabel ? { "aria-label": label } : { label }),
    ...(description ? { description } : {}),
    value,
    name: field.name,
    ref: field.ref,
    onBlur: field.onBlur,
    onChange: (next: unknown) => field.onChange(next),
    error: errorSentence(fieldState.error, whenEmpty ?? sentenceWhenEmpty),
  };
};

export const useFieldLabel = (name: string, label: string): void => {
  const labels = use(FieldLabelsContext);
  useEffect(() => {
    labels?.set(name, label);
  }, [labels, name, label]);
};

/** Null when there is nothing to say. */
export const errorSentence = (error: FieldError | undefined, whenEmpty: string): string | null => {
  if (!error) return null;
  return error.type === EMPTY_FIELD ? whenEmpty : (error.message ?? whenEmpty);
};

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export const textsOf = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(textOf) : [];
