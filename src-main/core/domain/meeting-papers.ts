import { type PaperDossier, printablePapers } from "./document.ts";
import { type IssuedDocument, versionsOfPaper } from "./issued-document.ts";
import type { PaperSubject } from "./paper-kind.ts";
import type { Supplement } from "./supplement.ts";

/** A paper that is printed for a meeting. */
export interface MeetingPaper {
  readonly paper: PaperSubject;
  /** Whether everybody gets theirs; otherwise there is one for the table. */
  readonly isPersonal: boolean;
  /** The latest version; null: it would be printed as the draft it is. */
  readonly issued: IssuedDocument | null;
}

export interface PrintedMeeting {
  /** Of the concertation: the number that it has, or will have. */
  readonly number: number;
  readonly papers: ReadonlyArray<MeetingPaper>;
}

/** What is printed for each concertation, the one that is awaited and the latest first. */
export const printedMeetings = (
  dossier: PaperDossier & { readonly supplement: Pick<Supplement, "issuedDocuments"> },
): ReadonlyArray<PrintedMeeting> => {
  const papers = printablePapers(dossier)
    .filter(({ kind, memberId }) => printedKinds.has(kind) && memberId === null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const byNumber = Map.groupBy(papers, ({ concertation }) => concertation);
  return [...byNumber]
    .flatMap(([number, ofMeeting]) =>
      number === null
        ? []
        : { number, papers: ofMeeting.map((paper) => toMeetingPaper(dossier, paper)) },
    )
    .toSorted((a, b) => b.number - a.number);
};

/** In the order they are taken from the printer: the list for the table first. */
const printedKinds: ReadonlySet<string> = new Set([
  "attendanceList",
  "invitation",
  "meetingPageBefore",
  "synthesisNote",
  "meetingPageAfter",
]);

const sharedKinds: ReadonlySet<string> = new Set(["attendanceList"]);

const rankOf = ({ kind }: PaperSubject): number => [...printedKinds].indexOf(kind);

const toMeetingPaper = (
  { supplement }: { readonly supplement: Pick<Supplement, "issuedDocuments"> },
  paper: PaperSubject,
): MeetingPaper => ({
  paper,
  isPersonal: !sharedKinds.has(paper.kind),
  issued: versionsOfPaper(supplement.issuedDocuments, paper).at(-1) ?? null,
});
