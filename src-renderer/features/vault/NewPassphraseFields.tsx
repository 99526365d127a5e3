import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { CheckboxField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { SecretField } from "#renderer/shared/forms/TextFields.tsx";
import type { NewPassphraseValues } from "./new-passphrase.ts";
import { PassphraseMeter } from "./PassphraseMeter.tsx";
import { ProposedPassphrase } from "./ProposedPassphrase.tsx";

interface NewPassphraseFieldsProps {
  readonly label: string;
}

/** Choosing a passphrase: at creation, when changing it, and after a recovery. */
export const NewPassphraseFields = ({ label }: NewPassphraseFieldsProps) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<NewPassphraseValues>();
  const passphrase = useWatch({ control, name: "passphrase" });
  return (
    <>
      <ProposedPassphrase
        current={passphrase}
        onPropose={(proposed) => {
          setValue("passphrase", proposed, { shouldDirty: true, shouldValidate: true });
          setValue("confirmation", "");
        }}
      />
      <SecretField
        control={control}
        name="passphrase"
        label={label}
        description={t("vault.passphraseHint")}
        whenEmpty={t("vault.passphraseEmpty")}
        autoComplete="new-password"
      />
      <PassphraseMeter passphrase={passphrase} />
      <SecretField
        control={control}
        name="confirmation"
        label={t("vault.confirmation")}
        whenEmpty={t("vault.confirmationEmpty")}
        autoComplete="new-password"
      />
      <CheckboxField
        control={control}
        name="isWrittenDown"
        label={t("vault.writtenDown")}
        whenEmpty={t("vault.writtenDownEmpty")}
      />
    </>
  );
};
