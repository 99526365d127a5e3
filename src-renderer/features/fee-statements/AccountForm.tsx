import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isValidIban } from "#domain/funding-request.ts";
import { ShortText } from "#domain/text.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";

const AccountSection = z.strictObject({ iban: ShortText.nullable() });
type Values = FormValues<typeof AccountSection>;

interface AccountFormProps {
  readonly view: CaseFileView;
  readonly memberId: string;
  /** Because it was just asked for; not when it only stands there with its draft. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The account one member is paid on; it is kept with the network. */
export const AccountForm = ({ view, memberId, takesFocus, onClose }: AccountFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const name = memberName(view.caseFile.network, memberId);
  return (
    <SectionForm
      view={view}
      formId="fees"
      about={memberId}
      title={t("feeStatements.accountOf", { name })}
      schema={AccountSection}
      initial={({ caseFile }): Values => ({
        iban: caseFile.network.find(({ id }) => id === memberId)?.iban ?? "",
      })}
      save={({ iban }) => core.feeStatements.saveAccount({ caseFileId: view.id, memberId, iban })}
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("feeStatements.saveAccount")}
    >
      {() => <AccountFields name={name} takesFocus={takesFocus} />}
    </SectionForm>
  );
};

interface AccountFieldsProps extends Pick<AccountFormProps, "takesFocus"> {
  readonly name: string;
}

const AccountFields = ({ name, takesFocus }: AccountFieldsProps) => {
  const { t } = useTranslation();
  const { control, setFocus } = useFormContext<Values>();
  useEffect(() => {
    if (takesFocus) setFocus("iban");
  }, [takesFocus, setFocus]);
  const iban = useWatch({ control, name: "iban" }) ?? "";
  const isDoubtful = iban.trim() !== "" && !isValidIban(iban);
  return (
    <>
      <TextField
        control={control}
        name="iban"
        label={t("feeStatements.accountOf", { name })}
        placeholder={t("fundingRequests.ibanPlaceholder")}
      />
      <Advice sentences={isDoubtful ? [t("fundingRequests.ibanDoubtful")] : []} />
    </>
  );
};
