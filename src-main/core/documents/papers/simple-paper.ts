import type { LocalDate } from "#domain/local-date.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { languages } from "../language/languages.ts";
import { type Pictogram, simpleWords } from "../words/simple-words.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { Paper } from "./paper.ts";
import { type PaperStanding, versionMark } from "./paper-version.ts";
import { programmeLine } from "./synthesis-note.ts";

/** A paper of the version simplifiée (`templates/simple.typ`): 14 points, one idea a line. */
export interface SimplePaper extends Paper {
  /** Read aloud in the place of each pictogram. */
  readonly pictograms: Readonly<Record<Pictogram, string>>;
  readonly sections: ReadonlyArray<SimpleSection>;
}

/** One question that the page answers, or leaves to be answered by hand. */
export interface SimpleSection {
  /** Null where a picture would not help to find the section. */
  readonly pictogram: Pictogram | null;
  readonly title: string;
  readonly blocks: ReadonlyArray<SimpleBlock>;
}

/** What stands in a section. Each kind has one function of the same name in the template. */
export type SimpleBlock =
  | { readonly kind: "sentences"; readonly sentences: ReadonlyArray<string> }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "people"; readonly people: ReadonlyArray<SimplePerson> }
  | { readonly kind: "boxes"; readonly boxes: ReadonlyArray<SimpleBox> }
  /** Lines to write on by hand, after a word or two on the first. */
  | { readonly kind: "blanks"; readonly label: string | null; readonly count: number }
  | { readonly kind: "quote"; readonly text: string }
  | {
      readonly kind: "answers";
      readonly items: ReadonlyArray<string>;
      readonly ask: SimpleQuestion;
    }
  | { readonly kind: "deeds"; readonly deeds: ReadonlyArray<SimpleDeed> }
  | { readonly kind: "numbered"; readonly items: ReadonlyArray<string> };

interface SimplePerson {
  readonly name: string;
  readonly role: string;
}
interface SimpleBox {
  readonly label: string;
  readonly ticked: boolean;
}
/** Asked of each item, with a box to tick for yes and for no. */
interface SimpleQuestion {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}
interface SimpleDeed {
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

interface SimpleFrame {
  readonly dossier: PrintedDossier;
  readonly standing: PaperStanding;
  readonly language: PaperLanguage;
  readonly heading: string;
  readonly subheading: string;
  readonly sections: ReadonlyArray<SimpleSection | null>;
}

/** What is around the sections, and before them what a version corrects: whoever had the one before looks for that. */
export const simplePaper = ({
  dossier: { caseFile, programme },
  standing,
  language,
  heading,
  subheading,
  sections,
}: SimpleFrame): SimplePaper => {
  const { setText } = languages[language];
  const words = simpleWords[language];
  const changed: SimpleSection | null =
    standing.correction === null
      ? null
      : {
          pictogram: null,
          title: words.changed,
          blocks: [{ kind: "sentences", sentences: [setText(standing.correction)] }],
        };
  return {
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading,
    subheading,
    confidentiality: "",
    footer: `${caseFile.number} · ${heading} · ${versionMark(standing, language)}`,
    facts: [],
    pictograms: words.pictograms,
    sections: [changed, ...sections].filter((section) => section !== null),
  };
};

/** « Le mardi 12 mai 2026 »: a day is easier to find with its name. */
export const namedDay = (date: LocalDate, language: PaperLanguage): string => {
  const { weekdays, day } = simpleWords[language];
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  return day(weekday, languages[language].formatDate(date));
};

/** Whom to call, and on which number; both pages of a meeting end with it. */
export const whomToCall = (
  { caseFile: { organiser } }: PrintedDossier,
  language: PaperLanguage,
  more: ReadonlyArray<string> = [],
): SimpleSection => {
  const words = simpleWords[language];
  const { setName } = languages[language];
  return {
    pictogram: "phone",
    title: words.question,
    blocks: [
      {
        kind: "strong",
        text: words.call(setName(organiser.name), setName(organiser.phone)),
      },
      ...(more.length === 0 ? [] : [{ kind: "sentences" as const, sentences: more }]),
    ],
  };
};
