import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { LegalProtection } from "#domain/representation.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MemberField, memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { SuggestField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { ProtectionPart } from "./ProtectionPart.tsx";

const LegalProtectionSection = z.strictObject({ legalProtection: LegalProtection });
type Values = FormValues<typeof LegalProtectionSection>;

/** A measure of a judge: which, who exercises it, and for what. Outside its scope the person decides. */
export const LegalProtectionPart = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { legalProtection, network } = view.caseFile;
  return (
    <ProtectionPart
      view={view}
      formId="legalProtection"
      title={t("protections.legalProtection.title")}
      whenNone={t("protections.legalProtection.none")}
      addLabel={t("protections.legalProtection.add")}
      remove={() =>
        core.protections.saveLegalProtection({ caseFileId: view.id, legalProtection: null })
      }
      content={
        legalProtection && (
          <>
            <p>{[legalProtection.type, legalProtection.scope].filter(Boolean).join(" · ")}</p>
            <p className="hint">
              {[
                t("protections.legalProtection.heldBy", {
                  name: memberName(network, legalProtection.holderId),
                }),
                legalProtection.decidedOn &&
                  t("protections.legalProtection.decided", {
                    day: formatDay(legalProtection.decidedOn),
                  }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </>
        )
      }
    >
      {(close) => (
        <SectionForm
          view={view}
          formId="legalProtection"
          title={t("protections.legalProtection.title")}
          schema={LegalProtectionSection}
          initial={({ caseFile }): Values => ({
            legalProtection: caseFile.legalProtection ?? {
              type: "",
              holderId: "",
              scope: "",
              decidedOn: "",
            },
          })}
          save={({ legalProtection: written }) =>
            core.protections.saveLegalProtection({ caseFileId: view.id, legalProtection: written })
          }
          afterSave={close}
          onCancel={close}
        >
          {({ control }) => (
            <>
              <div className="field-row">
                <SuggestField
                  control={control}
                  name="legalProtection.type"
                  label={t("protections.legalProtection.type")}
                  whenEmpty={t("protections.legalProtection.typeEmpty")}
                  suggestions={[
                    t("protections.legalProtection.types.representation"),
                    t("protections.legalProtection.types.assistance"),
                    t("protections.legalProtection.types.extraJudicial"),
                  ]}
                />
                <SuggestField
                  control={control}
                  name="legalProtection.scope"
                  label={t("protections.legalProtection.scope")}
                  suggestions={[
                    t("protections.legalProtection.scopes.goods"),
                    t("protections.legalProtection.scopes.person"),
                    t("protections.legalProtection.scopes.both"),
                  ]}
                />
              </div>
              <div className="field-row">
                <MemberField
                  control={control}
                  name="legalProtection.holderId"
                  label={t("protections.legalProtection.holder")}
                  members={network.filter(({ category }) => category !== "person")}
                />
                <DateField
                  control={control}
                  name="legalProtection.decidedOn"
                  label={t("protections.legalProtection.decidedOn")}
                />
              </div>
            </>
          )}
        </SectionForm>
      )}
    </ProtectionPart>
  );
};
