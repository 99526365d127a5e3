import type { CaseFileView } from "#domain/case-file-view.ts";
import { printablePapers } from "#domain/document.ts";
import { isSamePaper, type PaperSubject } from "#domain/paper-kind.ts";

/** `synthesisNote.c2`: a paper in the address of the page; its kind alone means the latest of it. */
export const paperAddress = ({ kind, concertation, cycle, memberId }: PaperSubject): string =>
  [
    kind,
    ...(concertation === null ? [] : [`c${concertation}`]),
    ...(cycle === null ? [] : [`p${cycle}`]),
    ...(memberId === null ? [] : [`m${memberId}`]),
  ].join(".");

/** What of a dossier its papers depend on. */
export type PaperView = Pick<CaseFileView, "caseFile" | "supplement" | "programme">;

/** The papers that the dossier allows, and those that were issued while it did. */
export const papersOf = (view: PaperView): ReadonlyArray<PaperSubject> => {
  const papers = [...printablePapers(view)];
  for (const { kind, concertation, cycle, memberId } of view.supplement.issuedDocuments) {
    const paper = { kind, concertation, cycle, memberId };
    if (papers.every((one) => !isSamePaper(one, paper))) papers.push(paper);
  }
  return papers;
};

/** The paper an address means; undefined when the dossier has none like it. */
export const paperAt = (
  papers: ReadonlyArray<PaperSubject>,
  address: string | undefined,
): PaperSubject | undefined =>
  papers.find((paper) => paperAddress(paper) === address) ??
  papers.find(({ kind }) => kind === address);
