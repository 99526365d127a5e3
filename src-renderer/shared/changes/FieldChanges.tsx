import { useTranslation } from "react-i18next";
import type { CaseFile } from "#domain/case-file.ts";
import type { ChangePart, FieldChange } from "#domain/change.ts";
import { describeValue, fieldName } from "./describe-value.ts";
import "./field-changes.css";

interface FieldChangesProps {
  /** Where the names of those whom a change speaks of are found. */
  readonly caseFile: CaseFile;
  readonly part: ChangePart;
  readonly fields: ReadonlyArray<FieldChange>;
}

const FIELDS_SHOWN = 6;

/** What differs in one part of a dossier, field by field; beyond a few, folded away. */
export const FieldChanges = ({ fields, ...props }: FieldChangesProps) => {
  const { t } = useTranslation();
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

const Field = ({ caseFile, part, field }: FieldProps) => {
  const { t } = useTranslation();
  const { path, from, to } = field;
  const keys = path.filter((step) => typeof step === "string");
  const key = keys.at(-1) ?? part;
  const context = { t, caseFile, part };
  const item =
    field.item &&
    describeValue(context, part === "checkWaivers" ? "checkId" : "memberId", field.item);
  const names = keys.map((one) => fieldName(t, one));
  const isWholeItem = typeof path.at(-1) === "number";
  const title = item === null ? names : isWholeItem ? [...names, item] : insertItem(names, item);
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

/** The item stands before its own field: « Réseau › Anne › Téléphone ». */
const insertItem = (names: ReadonlyArray<string>, item: string): ReadonlyArray<string> => [
  ...names.slice(0, -1),
  item,
  ...names.slice(-1),
];

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
