import type { PrintedText } from "#domain/printed-text.ts";
import type { SearchPlace } from "#domain/search.ts";
import type { Section } from "./paper.ts";

/**
 * Every text that a made paper prints and somebody wrote, section by section: what a review looks at. The words that the
 * paper itself says around them (titles, headers, dates, amounts) are left out. It walks whatever the data holds, so that a
 * new kind of section is read without being named here.
 */
export const printedTexts = (data: object): ReadonlyArray<PrintedText> => {
  const heading = "heading" in data && typeof data.heading === "string" ? data.heading : "";
  return textsIn(data, { section: heading, place: null, isIdentity: false, isVerbatim: false });
};

type Where = Omit<PrintedText, "text">;

const textsIn = (value: unknown, where: Where): ReadonlyArray<PrintedText> => {
  if (typeof value === "string") return value === "" ? [] : [{ ...where, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, where));
  if (typeof value !== "object" || value === null) return [];
  const here = "kind" in value ? sectionOf(value, where) : where;
  return Object.entries(value).flatMap(([key, one]) =>
    unwritten.has(key) || (key === "note" && typeof one === "string")
      ? []
      : textsIn(one, {
          ...here,
          isIdentity: here.isIdentity || identities.has(key),
          isVerbatim: here.isVerbatim || key === "words",
        }),
  );
};

const sectionOf = (section: object, where: Where): Where => {
  const title = "title" in section && typeof section.title === "string" ? section.title : null;
  const kind = "kind" in section && typeof section.kind === "string" ? section.kind : "";
  return {
    section: title ?? where.section,
    place: placesOfKind.get(kind) ?? where.place,
    isIdentity: identitySections.has(kind),
    isVerbatim: kind === "voice",
  };
};

/** Names and coordinates, one beside the other: civil names and members are due there. */
const identitySections: ReadonlySet<string> = new Set<Section["kind"]>([
  "facts",
  "attendance",
  "signatures",
]);
const identities: ReadonlySet<string> = new Set([
  "who",
  "role",
  "name",
  "facts",
  "sender",
  "recipient",
  "signature",
  "signers",
  "appointment",
]);

/** Said by the paper itself, never by whom the dossier quotes. */
const unwritten: ReadonlySet<string> = new Set([
  "kind",
  "title",
  "noteTitle",
  "requestTitle",
  "heading",
  "subheading",
  "footer",
  "confidentiality",
  "programme",
  "caseNumber",
  "figures",
  "totals",
  "headers",
  "intro",
  "noAction",
  "agreementTitle",
  "reference",
  "validation",
  "status",
  "due",
  "expected",
  "priority",
  "quantity",
  "amount",
]);

/** Where a text is corrected that no entry of the dossier says word for word. */
const placesOfKind: ReadonlyMap<string, SearchPlace> = new Map<Section["kind"], SearchPlace>([
  ["attendance", "network"],
  ["voice", "personWords"],
  ["statements", "statement"],
  ["list", "agreement"],
  ["decisions", "decision"],
  ["plan", "action"],
  ["lines", "funding"],
  ["pairs", "funding"],
]);
