import type { FieldValues, UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import { cleanForm } from "./clean-form.ts";

/** What a form would save as it stands: null while a field is missing or wrong. */
export const typedOutput = <Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  schema: z.ZodType<Output>,
): Output | null => schema.safeParse(cleanForm(schema, form.getValues())).data ?? null;

/** Calls back whenever something in a form changes, typed, chosen or reset, until the answer is called. */
export const watchTyped = <Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  onTyped: () => void,
): (() => void) => form.subscribe({ formState: { values: true }, callback: onTyped });
