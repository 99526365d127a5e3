import type { TFunction } from "i18next";
import type { CaseFile } from "#domain/case-file.ts";
import type { ChangePart } from "#domain/change.ts";
import type { Programme } from "#domain/programme.ts";
import { reminderKinds } from "#domain/reminder.ts";
import { formatCents, formatDay } from "#renderer/shared/i18n/format.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";

interface ValueContext {
  readonly t: TFunction;
  readonly caseFile: CaseFile;
  readonly programme: Programme;
  readonly part: ChangePart;
}

/** The label of a field, or the place itself where it has none (the levels of a scale: -2 to 2). */
export const fieldName = (t: TFunction, key: string): string =>
  isField(key) ? t(`fields.${key}`) : key;

/** A value of the history as a person reads it, over several lines when it holds several things. */
export const describeValue = (context: ValueContext, key: string, value: unknown): string => {
  const { t } = context;
  if (typeof value === "boolean") return value ? t("common.yes") : t("common.no");
  if (typeof value === "number") return key.endsWith("Cents") ? formatCents(value) : String(value);
  if (typeof value === "string") return describeText(context, key, value);
  if (Array.isArray(value)) {
    const items: ReadonlyArray<unknown> = value;
    return items.map((item) => describeValue(context, key, item)).join("\n");
  }
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([name, field]) => name !== "id" && !isNothing(field))
    .map(([name, field]) =>
      t("changes.line", {
        field: fieldName(t, name),
        value: describeValue(context, name, field),
      }),
    )
    .join("\n");
};

const describeText = (context: ValueContext, key: string, text: string): string => {
  const { t, caseFile, part } = context;
  if (key === "checkId") return isCheck(text) ? t(`checks.${text}`) : text;
  if (part === "reminderDismissals" && key === "key") {
    const kind = reminderKinds.find((one) => text.startsWith(`${one}:`));
    switch (kind) {
      case undefined:
        break;
      case "consent":
      case "noteUnsent":
      case "fundingAwaited":
        return t(`home.reminderKind.${kind}`);
      default:
        return t(`reminders.kind.${kind}`);
    }
  }
  const word = `${vocabularyOf(part, key)}.${text}`;
  if (isWord(word)) return t(`vocabulary.${word}`);
  const name =
    key === "rateId"
      ? rateLabel(context, text)
      : /Ids?$/.test(key)
        ? nameInFile(caseFile, text)
        : undefined;
  if (name !== undefined) return name;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text;
};

/** Ids are unique in their own list only, but their letters tell the lists apart. */
const nameInFile = (
  { network, cycles, feedback, fundingRequest }: CaseFile,
  id: string,
): string | undefined =>
  network.find((member) => member.id === id)?.name ??
  cycles.flatMap(({ plan }) => plan.objectives).find((objective) => objective.id === id)?.label ??
  cycles.flatMap(({ plan }) => plan.actions).find((action) => action.id === id)?.what ??
  fundingRequest?.lines.find((line) => line.id === id)?.label ??
  feedback.find((one) => one.id === id)?.text;

const rateLabel = ({ programme }: ValueContext, id: string): string | undefined =>
  programme.feeRates.find((rate) => rate.id === id)?.label;

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const isField = (key: string): key is keyof typeof fr.fields => key in fr.fields;
const isCheck = (key: string): key is keyof typeof fr.checks => key in fr.checks;

type Vocabulary = typeof fr.vocabulary;
type Word = {
  [Group in keyof Vocabulary]: `${Group}.${keyof Vocabulary[Group] & string}`;
}[keyof Vocabulary];

const words: ReadonlySet<string> = new Set(
  Object.entries(fr.vocabulary).flatMap(([group, entries]) =>
    Object.keys(entries).map((word) => `${group}.${word}`),
  ),
);
const isWord = (word: string): word is Word => words.has(word);

/** Which closed list the text of a field is one of; two fields are named alike in several parts. */
const vocabularyOf = (part: ChangePart, key: string): string => {
  if (key === "status") return statusOf[part] ?? "";
  if (key === "outcome") return part === "fundingDecision" ? "fundingOutcome" : "cycleOutcome";
  if (key === "kind") return part === "feedback" ? "feedbackKind" : "consentKind";
  if (key === "answer") return part === "planAgreements" ? "planPosition" : "";
  return vocabularies[key] ?? "";
};

const statusOf: Readonly<Record<string, keyof Vocabulary>> = {
  request: "criterionStatus",
  consents: "consentStatus",
  cycles: "actionStatus",
};

const vocabularies: Readonly<Record<string, keyof Vocabulary>> = {
  gender: "gender",
  manner: "participationManner",
  clarificationSource: "clarificationSource",
  document: "programmeDocument",
  category: "memberCategory",
  secrecy: "secrecyClass",
  linkToPerson: "linkStrength",
  agreement: "representativeAgreement",
  decision: "requestDecision",
  givenBy: "consentGiver",
  attendance: "attendance",
  validatedBy: "decisionValidation",
  authoredBy: "objectiveAuthor",
  about: "retoldKind",
  subsidiarity: "subsidiarity",
  signal: "followUpSignal",
  from: "feedbackSource",
};
