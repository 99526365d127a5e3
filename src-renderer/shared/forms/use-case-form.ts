import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type FieldValues, useForm, type UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import type { DraftKey } from "#domain/draft.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { useDraftKeeper } from "./draft-context.tsx";
import { formResolver } from "./form-resolver.ts";
import type { StoredDraft } from "./use-stored-draft.ts";

export interface CaseFormOptions<Values extends FieldValues, Output, Saved> {
  readonly draftKey: DraftKey;
  /** Which item of a list the form is about; "" when the case file has only one. */
  readonly about: string;
  readonly schema: z.ZodType<Output>;
  /** The form as the case file has it. */
  readonly initial: Values;
  readonly draft: StoredDraft | null;
  /** Asks what a save still needs, once the form holds; null when the person goes back to the form. */
  readonly beforeSave?: ((output: Output) => Promise<Output | null>) | undefined;
  readonly save: (output: Output) => Promise<Saved>;
  /** Gives the form as the case file has it after the save. */
  readonly onSaved: (saved: Saved) => Values;
}

export interface CaseFormState<Values extends FieldValues, Output> {
  readonly form: UseFormReturn<Values, unknown, Output>;
  readonly submit: () => void;
  readonly isSaving: boolean;
  /** True from a successful save until the next keystroke. */
  readonly isSaved: boolean;
  /** Why the core refused, as it was thrown; null when it did not. */
  readonly refusal: unknown;
  /** When the draft on screen was written; null when the form shows the case file. */
  readonly restoredFrom: { readonly savedAt: string | null } | null;
  readonly flush: () => void;
  /** Throws the draft away and shows the case file again. */
  readonly startOver: () => Promise<void>;
}

/** One form of a case file: validated by the domain, kept as a draft while it is typed, saved by one verb of the core. */
export const useCaseForm = <Values extends FieldValues, Output, Saved>({
  draftKey,
  about,
  schema,
  initial,
  draft,
  beforeSave,
  save,
  onSaved,
}: CaseFormOptions<Values, Output, Saved>): CaseFormState<Values, Output> => {
  const core = useCore();
  const keeper = useDraftKeeper();
  const queries = useQueryClient();
  const [restored, setRestored] = useState(() => restore(initial, draft, about));
  // Fixed for the life of the form: what arrives from elsewhere must not replace what is being typed.
  const [loaded] = useState(restored?.values ?? initial);
  const form = useForm<Values, unknown, Output>({
    values: loaded,
    resolver: formResolver(schema),
    mode: "onSubmit",
    reValidateMode: "onChange",
  });

  const mutation = useMutation({
    mutationFn: async (output: Output) => {
      await keeper.settle(draftKey);
      return save(output);
    },
    onSuccess: (saved) => {
      keeper.forget(draftKey);
      setRestored(null);
      form.reset(onSaved(saved));
    },
    // What was typed is still only a draft: keep it on disk.
    onError: () => keeper.change(draftKey, { about, values: form.getValues() }),
  });

  const { reset: forgetSaved, isIdle: isForgotten } = mutation;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, type, name }) => {
          // A reset also reports values; only a field that changed is something typed.
          if (name === undefined && type === undefined) return;
          // Forgetting draws the whole form anew: once, not at each letter.
          if (!isForgotten) forgetSaved();
          keeper.change(draftKey, { about, values });
        },
      }),
    [form, keeper, draftKey, about, forgetSaved, isForgotten],
  );

  return {
    form,
    // Behind the press: reading a long form, and drawing what it answers, takes longer than showing that it was pressed.
    submit: () =>
      void setTimeout(
        () =>
          void form.handleSubmit(async (output) => {
            const ready = beforeSave ? await beforeSave(output) : output;
            if (ready !== null) mutation.mutate(ready);
          })(),
      ),
    isSaving: mutation.isPending,
    isSaved: mutation.isSuccess,
    refusal: mutation.error,
    restoredFrom: restored && { savedAt: restored.savedAt },
    flush: () => void keeper.flush(draftKey),
    startOver: async () => {
      await keeper.settle(draftKey);
      keeper.forget(draftKey);
      await core.drafts.discard(draftKey);
      await queries.invalidateQueries({ queryKey: ["caseFile", draftKey.caseFileId] });
      setRestored(null);
      form.reset(initial);
    },
  };
};

const restore = <Values extends FieldValues>(
  initial: Values,
  draft: StoredDraft | null,
  about: string,
) =>
  draft && draft.about === about && fitsForm(initial, draft.values)
    ? { values: draft.values, savedAt: draft.savedAt }
    : null;

/** A draft is text nobody validated: it is taken back only where its lists are still lists and its groups still groups. */
const fitsForm = <Values extends FieldValues>(initial: Values, draft: unknown): draft is Values =>
  typeof draft === "object" &&
  draft !== null &&
  Object.entries(initial).every(([key, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null) return true;
    const drafted: unknown = Reflect.get(draft, key);
    return (
      typeof drafted === "object" &&
      drafted !== null &&
      Array.isArray(drafted) === Array.isArray(value)
    );
  });
