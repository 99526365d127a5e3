import type { ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FormId } from "#domain/draft.ts";
import { CaseForm } from "#renderer/shared/forms/CaseForm.tsx";
import { useKeepCaseFile } from "./case-file-queries.ts";

interface SectionFormProps<Values extends FieldValues, Output> {
  readonly view: CaseFileView;
  readonly formId: FormId;
  readonly about?: string;
  readonly title: string;
  readonly schema: z.ZodType<Output>;
  /** The form as the dossier has it. */
  readonly initial: (view: CaseFileView) => Values;
  readonly beforeSave?: (output: Output) => Promise<Output | null>;
  readonly save: (output: Output) => Promise<CaseFileView>;
  readonly afterSave?: (view: CaseFileView) => void;
  readonly saveLabel?: string;
  readonly onCancel?: (() => void) | undefined;
  readonly isSubmitShown?: boolean;
  readonly revealField?: (name: string) => void;
  /** What follows the form while it is filled, beside it. */
  readonly renderBeside?: (form: UseFormReturn<Values, unknown, Output>) => ReactNode;
  readonly children: (form: UseFormReturn<Values, unknown, Output>) => ReactNode;
}

/** A form that edits one section of a dossier and keeps the whole dossier the core answers with. */
export const SectionForm = <Values extends FieldValues, Output>({
  view,
  formId,
  initial,
  afterSave,
  ...props
}: SectionFormProps<Values, Output>) => {
  const keep = useKeepCaseFile();
  return (
    <CaseForm
      {...props}
      draftKey={{ caseFileId: view.id, form: formId }}
      initial={initial(view)}
      onSaved={(saved) => {
        keep(saved);
        afterSave?.(saved);
        return initial(saved);
      }}
    />
  );
};
