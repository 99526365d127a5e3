import { createHash } from "node:crypto";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { Picture } from "#domain/picture.ts";
import type { Letterhead } from "../letterhead/letterhead.ts";
import { frameWords } from "../words/frame-words.ts";

/** One file per paper in the templates' folder; `layout.typ` is what they share. */
export const templateNames = [
  "synthesis-note",
  "funding-request",
  "plain-paper",
  "letter",
  "complete-file",
  "third-party-passages",
  "safety-plan",
  "simple",
  "letterhead",
  "signature",
] as const;
export type TemplateName = (typeof templateNames)[number];

/** What a paper is made from. The template decides how it looks, the data what it says. */
export interface PaperSource {
  readonly template: TemplateName;
  /** Becomes the title in the PDF's metadata: the case number, never a name. */
  readonly title: string;
  readonly language: PaperLanguage;
  /** Whose copy it is, said at the foot of each page; null for the paper as it was issued. */
  readonly copyFor: string | null;
  /** Absent from what is not sent in the name of a network. */
  readonly letterhead?: Letterhead | null;
  /** Stands where the paper has room for the organiser to sign; without it, that room stays empty. */
  readonly signature?: Picture | null;
  /** Handed over as JSON, so that what people wrote can never be read as Typst code. */
  readonly data: object;
}

/** The single string both compilers pass to the template, as `sys.inputs.source`; nothing unprintable gets by it. */
export const sourceToInput = ({
  title,
  language,
  copyFor,
  letterhead,
  signature,
  data,
}: PaperSource): string =>
  JSON.stringify(
    {
      title,
      language,
      copyFor,
      letterhead: letterhead
        ? { logo: shownPicture("logo", letterhead.logo), address: letterhead.address }
        : null,
      organiserSignature: signature ? shownPicture("signature", signature) : null,
      frame: frameWords[language],
      ...data,
    },
    (_key, value: unknown) =>
      typeof value === "string" ? printableText(value).replaceAll(GLUED_RUN, letWrap) : value,
  );

interface PaperPicture {
  readonly role: PictureRole;
  /** Where a template finds it. */
  readonly file: string;
  /** In base64. */
  readonly picture: string;
}

/** The pictures a paper shows, at most one of each role. */
export const picturesOf = ({ letterhead, signature }: PaperSource): ReadonlyArray<PaperPicture> => [
  ...(letterhead ? [paperPicture("logo", letterhead.logo)] : []),
  ...(signature ? [paperPicture("signature", signature)] : []),
];

/** A text without what no paper can show. */
export const printableText = (text: string): string =>
  text.replaceAll(UNPRINTABLE, "").replaceAll(PILED_MARKS, "$1");

type PictureRole = "logo" | "signature";

const paperPicture = (role: PictureRole, picture: Picture): PaperPicture => ({
  role,
  file: pictureFile(role, picture),
  picture: picture.picture,
});

const shownPicture = (role: PictureRole, picture: Picture) => ({
  file: pictureFile(role, picture),
  alt: picture.alt,
});

/** Under the templates' own folder; another picture, another name. */
const pictureFile = (role: PictureRole, { type, picture }: Picture): string =>
  `/${role}-${createHash("sha256").update(picture).digest("hex").slice(0, 16)}.${type === "jpeg" ? "jpg" : type}`;

export const templateFile = (template: TemplateName): string => `${template}.typ`;

// Control characters, which PDF/UA-1 forbids, and the marks that open or close a direction of writing: some hundred of
// these inside each other end the native compiler, and with it the process. Arabic finds its direction without them.
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

// No script piles more than a dozen marks on one letter. Twenty thousand of them on one, which a form takes like any
// text, cost the compiler ten seconds, and minutes with invisible characters between them (soft hyphens, joiners). What
// is above the first 32 of such a run is left off the paper, never out of the file.
const PILED_MARKS = /((?:\p{M}|\p{DI}){32})(?:\p{M}|\p{DI})+/gu;

// Spaces that do not break glue words to their quotes. A run of them longer than a line would leave the sheet: it may
// wrap at one of these spaces, about every 24 characters.
const GLUED_RUN = /(?:[^\s\u200B]|[\u00A0\u202F]){80,}/gu;

const letWrap = (run: string): string => run.replaceAll(/.{24,}?[\u00A0\u202F]/gu, "$&\u200B");
