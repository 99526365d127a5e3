import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFile } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { NamedTrustedPerson } from "#domain/representation.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { YesNoField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MemberField, memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { ProtectionPart } from "./ProtectionPart.tsx";

const TrustedPersonSection = z.strictObject({ trustedPerson: NamedTrustedPerson });
type Values = FormValues<typeof TrustedPersonSection>;

/** Whom the person designated, and each of the two rights they gave, asked one by one. */
export const TrustedPersonPart = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { trustedPerson, network } = view.caseFile;
  return (
    <ProtectionPart
      view={view}
      formId="trustedPerson"
      title={t("protections.trustedPerson.title")}
      whenNone={t("protections.trustedPerson.none")}
      addLabel={t("protections.trustedPerson.add")}
      remove={() =>
        core.protections.saveTrustedPerson({ caseFileId: view.id, trustedPerson: null })
      }
      content={trustedPerson && <TrustedPersonText {...trustedPerson} network={network} />}
    >
      {(close) => (
        <SectionForm
          view={view}
          formId="trustedPerson"
          title={t("protections.trustedPerson.title")}
          schema={TrustedPersonSection}
          initial={({ caseFile, today }): Values => ({
            trustedPerson: caseFile.trustedPerson ?? {
              designatedOn: today,
              mayAttend: null,
              mayAccessFile: null,
            },
          })}
          save={({ trustedPerson: written }) =>
            core.protections.saveTrustedPerson({ caseFileId: view.id, trustedPerson: written })
          }
          afterSave={close}
          onCancel={close}
        >
          {({ control }) => (
            <>
              <div className="field-row">
                <MemberField
                  control={control}
                  name="trustedPerson.memberId"
                  label={t("protections.trustedPerson.member")}
                  members={network.filter(({ category }) => category !== "person")}
                  clearable
                />
                <TextField
                  control={control}
                  name="trustedPerson.name"
                  label={t("protections.trustedPerson.name")}
                  whenEmpty={t("protections.trustedPerson.nameEmpty")}
                />
                <TextField
                  control={control}
                  name="trustedPerson.quality"
                  label={t("protections.trustedPerson.quality")}
                  placeholder={t("protections.trustedPerson.qualityHint")}
                />
              </div>
              <div className="field-row">
                <YesNoField
                  control={control}
                  name="trustedPerson.mayAttend"
                  label={t("protections.trustedPerson.mayAttend")}
                />
                <YesNoField
                  control={control}
                  name="trustedPerson.mayAccessFile"
                  label={t("protections.trustedPerson.mayAccessFile")}
                />
                <DateField
                  control={control}
                  name="trustedPerson.designatedOn"
                  label={t("protections.trustedPerson.designatedOn")}
                />
              </div>
            </>
          )}
        </SectionForm>
      )}
    </ProtectionPart>
  );
};

type TrustedPersonTextProps = NonNullable<CaseFile["trustedPerson"]> & Pick<CaseFile, "network">;

const TrustedPersonText = ({
  network,
  designatedOn,
  mayAttend,
  mayAccessFile,
  memberId,
  name,
  quality,
}: TrustedPersonTextProps) => {
  const { t } = useTranslation();
  const called = name ?? (memberId && memberName(network, memberId));
  return (
    <>
      <p>{[called, quality].filter(Boolean).join(" · ")}</p>
      <ul>
        <li>
          {t(
            mayAttend
              ? "protections.trustedPerson.attends"
              : "protections.trustedPerson.doesNotAttend",
          )}
        </li>
        <li>
          {t(
            mayAccessFile
              ? "protections.trustedPerson.readsFile"
              : "protections.trustedPerson.doesNotReadFile",
          )}
        </li>
      </ul>
      <p className="hint">
        {t("protections.trustedPerson.designated", { day: formatDay(designatedOn) })}
      </p>
    </>
  );
};
