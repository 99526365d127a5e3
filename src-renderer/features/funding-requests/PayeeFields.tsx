import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { isValidIban } from "#domain/funding-request.ts";
import { KnownOffers } from "#renderer/shared/forms/KnownOffers.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import type { FundingRequestValues } from "./funding-request-values.ts";

/** Whom to pay. A wrong account number is flagged while it is typed and kept as it was typed (domain rule 4). */
export const PayeeFields = ({ knownHolders }: { readonly knownHolders: ReadonlyArray<string> }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<FundingRequestValues>();
  const iban = useWatch({ control, name: "fundingRequest.payTo.iban" });
  const isDoubtful = iban.trim() !== "" && !isValidIban(iban);
  return (
    <fieldset className="form-group">
      <legend>{t("fundingRequests.payee")}</legend>
      <div className="field-row">
        <div>
          <TextField
            control={control}
            name="fundingRequest.payTo.holder"
            label={t("fundingRequests.holder")}
          />
          <KnownOffers control={control} name="fundingRequest.payTo.holder" known={knownHolders} />
        </div>
        <div>
          <TextField
            control={control}
            name="fundingRequest.payTo.iban"
            label={t("fundingRequests.iban")}
            placeholder={t("fundingRequests.ibanPlaceholder")}
          />
          <output className="funding-iban-warning">
            {isDoubtful && t("fundingRequests.ibanDoubtful")}
          </output>
        </div>
      </div>
    </fieldset>
  );
};
