import { Badge } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Representative } from "#domain/representation.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { KnownOffers } from "#renderer/shared/forms/KnownOffers.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import "./consents.css";

const RepresentativesSection = z.strictObject({ representatives: z.array(Representative) });
type Values = FormValues<typeof RepresentativesSection>;

const newRepresentative = (): FormValues<typeof Representative> => ({
  name: "",
  quality: "",
  agreement: "pending",
});

/** The legal representatives, each with the answer to taking part that was noted for them. */
export const RepresentativesPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <Panel title={t("consents.representatives")} description={t("consents.representativesIntro")}>
      <SectionForm
        // An answer noted above is part of what this form shows.
        key={view.caseFile.consents.length}
        view={view}
        formId="representatives"
        title={t("consents.representatives")}
        schema={RepresentativesSection}
        initial={({ caseFile }): Values => ({ representatives: caseFile.representatives })}
        save={({ representatives }) =>
          core.representatives.save({ caseFileId: view.id, representatives })
        }
        saveLabel={t("consents.saveRepresentatives")}
      >
        {({ control }) => (
          <Repeater
            control={control}
            name="representatives"
            label={t("consents.representatives")}
            hideLabel
            addLabel={t("consents.addRepresentative")}
            itemLabel={(index) => t("consents.representativeItem", { number: index + 1 })}
            newItem={newRepresentative}
            renderSummary={(index) => <RepresentativeSummary index={index} />}
          >
            {(index) => <RepresentativeFields view={view} index={index} />}
          </Repeater>
        )}
      </SectionForm>
    </Panel>
  );
};

const RepresentativeSummary = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<Values>();
  const representative = useWatch({ control, name: `representatives.${index}` });
  const { name, quality, agreement, agreementOn, agreementReason } = representative;
  const facts = [quality, agreementOn && formatDay(agreementOn)].filter(Boolean);
  return (
    <span className="consent-line">
      <span className="consent-text">
        <strong>{name || t("consents.representativeItem", { number: index + 1 })}</strong>
        {facts.length > 0 && <span className="hint">{facts.join(" · ")}</span>}
        {agreementReason && <span className="quote">{agreementReason}</span>}
      </span>
      {agreement !== "" && (
        <Badge
          component="span"
          color={agreement === "given" ? "teal" : agreement === "refused" ? "red" : "amber"}
          variant="light"
          size="lg"
          tt="none"
        >
          {t(`vocabulary.representativeAgreement.${agreement}`)}
        </Badge>
      )}
    </span>
  );
};

interface RepresentativeFieldsProps {
  readonly view: CaseFileView;
  readonly index: number;
}

const RepresentativeFields = ({ view, index }: RepresentativeFieldsProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<Values>();
  const representatives = useWatch({ control, name: "representatives" });
  const { network, person } = view.caseFile;
  const relatives = network.filter(
    ({ category }) => category === "natural" || category === "legalRepresentative",
  );
  const named = new Set(representatives.map(({ name }) => name));
  const own = relatives.find(({ name }) => name === representatives[index]?.name);
  return (
    <>
      <div className="field-row">
        <div>
          <TextField
            control={control}
            name={`representatives.${index}.name`}
            label={t("consents.representativeName")}
            whenEmpty={t("network.nameEmpty")}
          />
          <KnownOffers
            control={control}
            name={`representatives.${index}.name`}
            known={relatives.map(({ name }) => name).filter((name) => !named.has(name))}
          />
        </div>
        <div>
          <TextField
            control={control}
            name={`representatives.${index}.quality`}
            label={t("consents.representativeQuality")}
            placeholder={t("consents.representativeQualityHint")}
            whenEmpty={t("consents.representativeQualityEmpty")}
          />
          <KnownOffers
            control={control}
            name={`representatives.${index}.quality`}
            known={own ? [own.role] : []}
          />
        </div>
        <div>
          <TextField
            control={control}
            name={`representatives.${index}.language`}
            label={t("consents.language")}
          />
          <KnownOffers
            control={control}
            name={`representatives.${index}.language`}
            known={person.languages}
          />
        </div>
      </div>
    </>
  );
};
