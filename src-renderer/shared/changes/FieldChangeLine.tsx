import { useTranslation } from "react-i18next";
import type { CaseFile } from "#domain/case-file.ts";
import type { ChangePart, FieldChange } from "#domain/change.ts";
import { describeValue, fieldName } from "./describe-value.ts";
import "./field-changes.css";

interface FieldChangeLineProps {
  readonly caseFile: CaseFile;
  /** The part of the dossier that the change is in: it decides the words. */
  readonly part: ChangePart;
  readonly field: FieldChange;
}

/** One field that differs: where it stands, what it was and what it is. */
export const FieldChangeLine = ({ caseFile, part, field }: FieldChangeLineProps) => {
  const { t } = useTranslation();
  const { path, from, to } = field;
  const context = { t, caseFile, part };
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
