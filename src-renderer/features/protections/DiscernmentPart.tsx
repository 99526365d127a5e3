import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Discernment } from "#domain/representation.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MemberField, memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { ProtectionPart } from "./ProtectionPart.tsx";

const DiscernmentSection = z.strictObject({ discernment: Discernment });
type Values = FormValues<typeof DiscernmentSection>;

/** Who assessed a minor's ability to judge, when, and what they concluded. */
export const DiscernmentPart = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { discernment, network } = view.caseFile;
  return (
    <ProtectionPart
      view={view}
      formId="discernment"
      title={t("protections.discernment.title")}
      whenNone={t("protections.discernment.none")}
      addLabel={t("protections.discernment.add")}
      remove={() => core.protections.saveDiscernment({ caseFileId: view.id, discernment: null })}
      content={
        discernment && (
          <>
            <p className="pre-line">{discernment.conclusion}</p>
            {discernment.comment && <p className="quote">{discernment.comment}</p>}
            <p className="hint">
              {t("protections.discernment.assessed", {
                name: memberName(network, discernment.assessedById),
                day: formatDay(discernment.assessedOn),
              })}
            </p>
          </>
        )
      }
    >
      {(close) => (
        <SectionForm
          view={view}
          formId="discernment"
          title={t("protections.discernment.title")}
          schema={DiscernmentSection}
          initial={({ caseFile, today }): Values => ({
            discernment: caseFile.discernment ?? {
              assessedById: "",
              assessedOn: today,
              conclusion: "",
            },
          })}
          save={({ discernment: written }) =>
            core.protections.saveDiscernment({ caseFileId: view.id, discernment: written })
          }
          afterSave={close}
          onCancel={close}
        >
          {({ control }) => (
            <>
              <div className="field-row">
                <MemberField
                  control={control}
                  name="discernment.assessedById"
                  label={t("protections.discernment.assessedBy")}
                  members={network}
                />
                <DateField
                  control={control}
                  name="discernment.assessedOn"
                  label={t("protections.discernment.assessedOn")}
                />
              </div>
              <LongTextField
                control={control}
                name="discernment.conclusion"
                label={t("protections.discernment.conclusion")}
                placeholder={t("protections.discernment.conclusionHint")}
                whenEmpty={t("protections.discernment.conclusionEmpty")}
              />
              <LongTextField
                control={control}
                name="discernment.comment"
                label={t("protections.discernment.comment")}
                minRows={1}
              />
            </>
          )}
        </SectionForm>
      )}
    </ProtectionPart>
  );
};
