import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { OrganiserProfile } from "#domain/organiser.ts";
import { CaseForm } from "#renderer/shared/forms/CaseForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { emptyOrganiser, OrganiserFields, type OrganiserValues } from "./OrganiserFields.tsx";
import { organiserKey } from "./use-organiser.ts";

const OrganiserSection = z.strictObject({ organiser: OrganiserProfile });

const DRAFT_KEY = { caseFileId: null, form: "organiser" } as const;

interface OrganiserFormProps {
  readonly organiser: OrganiserProfile | null;
  readonly saveLabel?: string;
  readonly onSaved?: () => void;
}

export const OrganiserForm = ({ organiser, saveLabel, onSaved }: OrganiserFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  return (
    <section className="panel">
      <CaseForm<{ organiser: OrganiserValues }, z.output<typeof OrganiserSection>, OrganiserProfile>
        draftKey={DRAFT_KEY}
        title={t("organisers.title")}
        schema={OrganiserSection}
        initial={{ organiser: organiser ?? emptyOrganiser() }}
        save={(output) => core.organisers.save(output.organiser)}
        onSaved={(saved) => {
          queries.setQueryData(organiserKey, saved);
          onSaved?.();
          return { organiser: saved };
        }}
        {...(saveLabel === undefined ? {} : { saveLabel })}
      >
        {() => <OrganiserFields />}
      </CaseForm>
    </section>
  );
};
