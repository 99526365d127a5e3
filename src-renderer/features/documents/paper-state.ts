import { recipientsToNotify } from "#domain/delivery.ts";
import { type DocumentRefusal, paperRefusal } from "#domain/document.ts";
import { type IssuedDocument, versionsOfPaper } from "#domain/issued-document.ts";
import { type PaperKind, paperKinds, paperSteps, type PaperSubject } from "#domain/paper-kind.ts";
import type { StepId } from "#domain/step.ts";
import { type PaperView, papersOf } from "./paper-address.ts";

/** One kind of paper in a dossier, whatever it has several of. */
export interface PaperEntry {
  readonly kind: PaperKind;
  /** At least one. */
  readonly papers: ReadonlyArray<PaperSubject>;
  /** The last version of each that was issued. */
  readonly issued: ReadonlyArray<IssuedDocument>;
  /** How many people have a version that was corrected since. */
  readonly toNotify: number;
}

/** Of the papers of one step those the dossier has, and those it does not allow yet, with the reason. */
export interface StepPapersState {
  readonly step: StepId;
  readonly entries: ReadonlyArray<PaperEntry>;
  readonly notYet: ReadonlyArray<{
    readonly kind: PaperKind;
    readonly reason: DocumentRefusal | null;
  }>;
}

/** The papers a step yields in a dossier (domain 3). */
export const papersOfStep = (view: PaperView, step: StepId): StepPapersState => {
  const papers = papersOf(view);
  const kinds = paperKinds.filter((kind) => paperSteps[kind] === step);
  const entries = kinds.flatMap((kind) => entryOf(view, kind, papers) ?? []);
  return {
    step,
    entries,
    notYet: kinds
      .filter((kind) => entries.every((entry) => entry.kind !== kind))
      .map((kind) => ({ kind, reason: paperRefusal(view, kind) })),
  };
};

const entryOf = (
  { supplement: { issuedDocuments, deliveries } }: PaperView,
  kind: PaperKind,
  all: ReadonlyArray<PaperSubject>,
): PaperEntry | null => {
  const papers = all.filter((paper) => paper.kind === kind);
  if (papers.length === 0) return null;
  return {
    kind,
    papers,
    issued: papers.flatMap((paper) => versionsOfPaper(issuedDocuments, paper).at(-1) ?? []),
    toNotify: papers
      .map((paper) => recipientsToNotify(issuedDocuments, deliveries, paper).length)
      .reduce((sum, count) => sum + count, 0),
  };
};
