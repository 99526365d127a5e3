import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Person } from "#domain/person.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { PersonFields, type PersonValues } from "./PersonFields.tsx";

const PersonSection = z.strictObject({ person: Person });

export const PersonForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm<{ person: PersonValues }, z.output<typeof PersonSection>>
      view={view}
      formId="person"
      title={t("people.title")}
      schema={PersonSection}
      initial={({ caseFile }) => ({ person: caseFile.person })}
      save={({ person }) => core.people.save({ caseFileId: view.id, person })}
      saveLabel={t("people.save")}
    >
      {() => <PersonFields />}
    </SectionForm>
  );
};
