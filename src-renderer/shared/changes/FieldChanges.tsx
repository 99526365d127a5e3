import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFile } from "#domain/case-file.ts";
import type { ChangePart, FieldChange } from "#domain/change.ts";
import { Delivery } from "#domain/delivery.ts";
import { IssuedDocument } from "#domain/issued-document.ts";
import { PlanVersion } from "#domain/plan-version.ts";
import type { Programme } from "#domain/programme.ts";
import { describeDelivery, IssuedLine } from "./PaperChanges.tsx";
import { describeValue, fieldName } from "./describe-value.ts";
import "./field-changes.css";

interface FieldChangesProps {
  /** Where the names of those whom a change speaks of are found. */
  readonly caseFile: CaseFile;
  readonly programme: Programme;
  readonly part: ChangePart;
  readonly fields: ReadonlyArray<FieldChange>;
}

const FIELDS_SHOWN = 6;

/** What differs in one part of a dossier, field by field; beyond a few, folded away. */
export const FieldChanges = ({ fields, ...props }: FieldChangesProps) => {
  const { t } = useTranslation();
  // Fractions of a drawing say nothing in words.
  if (props.part === "networkMaps")
    return <div className="field-change">{t("networkMaps.changedInHistory")}</div>;
  const folded = fields.slice(FIELDS_SHOWN);
  return (
    <>
      {fields.slice(0, FIELDS_SHOWN).map((field) => (
        <Field key={field.path.join(".")} {...props} field={field} />
      ))}
      {folded.length > 0 && (
        <details className="field-changes-folded">
          <summary>{t("changes.more", { count: folded.length })}</summary>
          {folded.map((field) => (
            <Field key={field.path.join(".")} {...props} field={field} />
          ))}
        </details>
      )}
    </>
  );
};

interface FieldProps extends Omit<FieldChangesProps, "fields"> {
  readonly field: FieldChange;
}

const Field = ({ caseFile, programme, part, field }: FieldProps) => {
  const { t } = useTranslation();
  const { path, from, to } = field;
  const version = part === "planVersions" ? WrittenVersion.safeParse(to).data : undefined;
  if (version) return <VersionLine {...version} />;
  const issued = part === "issuedDocuments" ? IssuedDocument.safeParse(to).data : undefined;
  if (issued) return <IssuedLine caseNumber={caseFile.number} issued={issued} />;
  const delivery = part === "deliveries" ? Delivery.safeParse(to ?? from).data : undefined;
  if (delivery)
    return (
      <div className="field-change">
        <Value
          word={to === null ? t("changes.removed") : t("changes.added")}
          text={describeDelivery(t, caseFile.number, delivery)}
        />
      </div>
    );

  const context = { t, caseFile, programme, part };
  const item =
    field.item &&
    describeValue(context, part === "checkWaivers" ? "checkId" : "memberId", field.item);
  // The item stands where its place in the list does: « Réseau › Anne › Téléphone ».
  const place = path.findLastIndex((step) => typeof step === "number");
  const title = path.flatMap((step, index) => {
    if (typeof step === "string") return [fieldName(t, step)];
    return index === place && item !== null ? [item] : [];
  });
  const key = path.findLast((step) => typeof step === "string") ?? part;
  const describe = (value: unknown) => describeValue(context, key, value);
  return (
    <div className="field-change">
      {title.length > 0 && <span className="field-change-name">{title.join(" › ")}</span>}
      {from !== null && (
        <Value
          word={to === null ? t("changes.removed") : t("changes.before")}
          text={describe(from)}
        />
      )}
      {to !== null && (
        <Value word={from === null ? t("changes.added") : t("changes.after")} text={describe(to)} />
      )}
    </div>
  );
};

const WrittenVersion = z
  .object(PlanVersion.shape)
  .pick({ cycle: true, version: true, reason: true });

/** A version of a plan is read with the plan; here it only says that it was made, and why. */
const VersionLine = ({ cycle, version, reason }: z.infer<typeof WrittenVersion>) => {
  const { t } = useTranslation();
  return (
    <div className="field-change pre-line">
      {reason === null
        ? t("changes.planValidated", { cycle, version })
        : t("changes.planAmended", { cycle, version, reason })}
    </div>
  );
};

const LONG = 180;

const Value = ({ word, text }: { readonly word: string; readonly text: string }) => (
  <div className="field-change-value">
    <span className="hint">{word}</span>
    {text.length > LONG ? (
      <details className="pre-line">
        <summary>{text.slice(0, LONG)}…</summary>
        {text}
      </details>
    ) : (
      <span className="pre-line">{text}</span>
    )}
  </div>
);
