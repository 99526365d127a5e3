import type { TFunction } from "i18next";
import type { Programme } from "#domain/programme.ts";
import type { ProgrammeCriterion } from "#domain/programme-criterion.ts";
import { formatCents, formatDay } from "#renderer/shared/i18n/format.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";

/** A place in a definition: keys and places in lists. */
type Path = ReadonlyArray<string | number>;

/** « Intervention financière », « Plafonds 1 », « À partir du »; a key nobody knows is given as it is. */
export const pathLabels = (t: TFunction, path: Path): ReadonlyArray<string> => {
  const keys: string[] = [];
  const labels: string[] = [];
  for (const step of path) {
    if (typeof step === "number") labels.push(`${labels.pop() ?? ""} ${step + 1}`);
    else {
      keys.push(step);
      labels.push(fieldLabel(t, keys));
    }
  }
  return labels;
};

/** The label of the field that a definition file's JSON path leads to (`$.programme.funding.ceilings[0].cents`). */
export const jsonPathLabel = (t: TFunction, jsonPath: string): string => {
  const steps = [...jsonPath.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\["([^"]*)"\]/g)].map(
    ([, name, index, quoted]) => (index === undefined ? (name ?? quoted ?? "") : Number(index)),
  );
  // What the file says of itself stands outside the programme, everything else inside.
  const isInside = steps[0] === "programme" && steps.length > 1;
  return pathLabels(t, isInside ? steps.slice(1) : steps).join(" › ");
};

/** A value of a definition as a person reads it, over several lines when it holds several things. */
export const describeProgrammeValue = (t: TFunction, path: Path, value: unknown): string => {
  const keys = path.filter((step) => typeof step === "string");
  if (typeof value === "boolean") return value ? t("common.yes") : t("common.no");
  if (typeof value === "number")
    return keys.at(-1) === "cents" ? formatCents(value) : String(value);
  if (typeof value === "string") return describeText(t, keys, value);
  if (Array.isArray(value)) {
    const items: ReadonlyArray<unknown> = value;
    return items.map((item) => describeProgrammeValue(t, path, item)).join("\n");
  }
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([key, field]) => key !== "id" && field !== null)
    .map(([key, field]) =>
      t("changes.line", {
        field: fieldLabel(t, [...keys, key]),
        value: describeProgrammeValue(t, [...keys, key], field),
      }),
    )
    .join("\n");
};

/** How a condition is judged: « Calculé d'après l'âge au jour de la demande : 18 ans ou plus ». */
export const describeCriterion = (t: TFunction, criterion: ProgrammeCriterion): string => {
  switch (criterion.kind) {
    case "attested":
      return t("programmes.criterionAttested");
    case "age":
      return t("programmes.criterionAge", { range: describeAges(t, criterion) });
    case "postcode":
      return t("programmes.criterionPostcode", {
        ranges: criterion.ranges.map((one) => t("programmes.postcodeRange", { ...one })).join(", "),
      });
  }
};

/** « 2.500,00 € à partir du 1er janvier 2026 », the oldest first. */
export const describeAmounts = (
  t: TFunction,
  amounts: Programme["feeRates"][number]["amounts"],
): ReadonlyArray<string> =>
  amounts
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map(
      ({ cents, validFrom }) =>
        `${formatCents(cents)} ${t("programmes.fromDay", { day: formatDay(validFrom) })}`,
    );

const describeAges = (
  t: TFunction,
  { minimumYears: from, maximumYears: to }: Extract<ProgrammeCriterion, { readonly kind: "age" }>,
): string => {
  if (to === undefined) return t("programmes.ageFrom", { from: from ?? 0 });
  return from ? t("programmes.ageFromTo", { from, to }) : t("programmes.ageTo", { to });
};

const fieldLabel = (t: TFunction, keys: ReadonlyArray<string>): string => {
  const name = keys
    .map((key, index) => (index === 0 ? key : key.charAt(0).toUpperCase() + key.slice(1)))
    .join("");
  return isField(name) ? t(`programmes.fields.${name}`) : (keys.at(-1) ?? "");
};

const isField = (name: string): name is keyof typeof fr.programmes.fields =>
  name in fr.programmes.fields;

const describeText = (t: TFunction, keys: ReadonlyArray<string>, text: string): string => {
  const key = keys.join(".");
  if (key === "steps.checks" && isCheck(text)) return t(`checks.${text}`);
  if (key.endsWith("validFrom")) return formatDay(text);
  const word = `${vocabularies[key] ?? ""}.${text}`;
  return isWord(word) ? t(`vocabulary.${word}`) : text;
};

const isCheck = (text: string): text is keyof typeof fr.checks => text in fr.checks;

/** Which closed list the text of a field is one of. */
const vocabularies: Readonly<Record<string, keyof typeof fr.vocabulary>> = {
  carrierRole: "carrierRole",
  "criteria.kind": "criterionKind",
  "meeting.personPresence": "personPresence",
  referenceDocuments: "programmeDocument",
  "recipients.document": "programmeDocument",
  "recipients.to": "recipientGroup",
  "reminders.after": "reminderTrigger",
};

type Vocabulary = typeof fr.vocabulary;
type Word = {
  [Group in keyof Vocabulary]: `${Group}.${keyof Vocabulary[Group] & string}`;
}[keyof Vocabulary];

const isWord = (word: string): word is Word => {
  const [group = "", name = ""] = word.split(".");
  const entries: unknown = Reflect.get(fr.vocabulary, group);
  return typeof entries === "object" && entries !== null && name in entries;
};
