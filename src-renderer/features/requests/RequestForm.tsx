import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Request } from "#domain/request.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RequestFields } from "./RequestFields.tsx";
import { openCriteria } from "./request-values.ts";
import "./requests.css";

const RequestSection = z.strictObject({ request: Request });

export const RequestForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { birthDate, address } = view.caseFile.person;
  return (
    <SectionForm
      view={view}
      formId="request"
      title={t("requests.title")}
      schema={RequestSection}
      initial={requestValues}
      save={({ request }) => core.requests.save({ caseFileId: view.id, request })}
      saveLabel={t("requests.save")}
    >
      {() => (
        <RequestFields
          today={view.today}
          programme={view.programme}
          person={{ birthDate, postcode: address.postcode }}
          knownRequesters={[view.caseFile.organiser.name]}
        />
      )}
    </SectionForm>
  );
};

// A file keeps the conditions it was judged under; only one that has none yet takes the programme's.
const requestValues = ({ caseFile: { request }, programme }: CaseFileView) => ({
  request: {
    ...request,
    criteria: request.criteria.length > 0 ? request.criteria : openCriteria(programme),
  },
});
