import { programmeLine } from "./synthesis-note.ts";
import { setText } from "../language/french.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { LabelledValue, Paper, Section } from "./paper.ts";
import { type PaperStanding, versionFacts, versionMark } from "./paper-version.ts";

/** A paper that is its head and its sections, one after the other. */
export interface PlainPaper extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

/** What a French paper says of its own, within what all of them say. */
interface PaperContent {
  readonly heading: string;
  readonly subheading: string;
  /** Above the title; the programme and its network where nothing else is said. */
  readonly from?: string;
  readonly confidentiality: string;
  /** Between the case number and the version. */
  readonly facts: ReadonlyArray<LabelledValue>;
  /** Null where there is nothing to say. */
  readonly sections: ReadonlyArray<Section | null>;
}

export const plainPaper = (
  { caseFile, programme }: Pick<PrintedDossier, "caseFile" | "programme">,
  standing: PaperStanding,
  { heading, subheading, from, confidentiality, facts, sections }: PaperContent,
): PlainPaper => ({
  fictional: caseFile.fictional === true,
  draft: standing.isDraft,
  programme: setText(from ?? programmeLine(programme)),
  caseNumber: caseFile.number,
  heading,
  subheading,
  confidentiality: setText(confidentiality),
  footer: `${caseFile.number} · ${heading} · ${versionMark(standing)}`,
  facts: [
    { label: "Dossier", value: caseFile.number },
    ...facts,
    ...versionFacts(standing, caseFile.number),
  ],
  sections: sections.filter((section) => section !== null),
});
