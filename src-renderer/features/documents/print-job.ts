import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { NewDeliveries } from "#domain/delivery.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import type { MeetingPaper } from "#domain/meeting-papers.ts";
import type { Choices } from "./recipient-choices.ts";

/** One paper of a print job: the copies of its readers, or as many as it takes of one that names nobody. */
export interface PrintedPaper {
  readonly one: MeetingPaper;
  readonly readers: NewDeliveries["recipients"];
  readonly copies: number;
}

/** A version whose copies were printed, and for whom. */
export interface HandedOut {
  readonly issued: IssuedDocument;
  readonly choices: Choices;
}

interface Watch {
  /** How many different copies are laid out. */
  readonly onProgress: (done: number) => void;
  readonly isStopped: () => boolean;
}

/** How many different copies a job lays out. */
export const copyCount = (papers: ReadonlyArray<PrintedPaper>): number =>
  papers.reduce(
    (count, { one, readers }) => count + (one.issued && one.isPersonal ? readers.length : 1),
    0,
  );

/**
 * The pages of a job in the order they come out of the printer, each an SVG text; an empty text is a blank page, so that
 * printed on both sides no copy begins on the back of another. Null when somebody stopped it.
 */
export const layOutJob = async (
  core: CoreClient,
  caseFileId: CaseFileId,
  papers: ReadonlyArray<PrintedPaper>,
  { isOnBothSides, onProgress, isStopped }: Watch & { readonly isOnBothSides: boolean },
): Promise<ReadonlyArray<string> | null> => {
  const pages: string[] = [];
  let done = 0;
  onProgress(done);
  for (const printed of papers)
    for (const { copies, preview } of copiesOf(core, caseFileId, printed)) {
      const copy = [...(await preview()).pages];
      if (isStopped()) return null;
      if (isOnBothSides && copy.length % 2 === 1) copy.push("");
      for (let made = 0; made < copies; made += 1) pages.push(...copy);
      done += 1;
      onProgress(done);
    }
  return pages;
};

const copiesOf = (core: CoreClient, caseFileId: CaseFileId, printed: PrintedPaper) => {
  const { one, readers, copies } = printed;
  const { paper, issued, isPersonal } = one;
  if (!issued) {
    const draft = { caseFileId, paper, language: "fr" } as const;
    return [{ copies, preview: () => core.documents.preview(draft) }];
  }
  const about = { caseFileId, number: issued.number, version: issued.version };
  if (!isPersonal)
    return [{ copies, preview: () => core.issuedDocuments.preview({ ...about, language: "fr" }) }];
  return readers.map(({ copies: theirs, ...reader }) => ({
    copies: theirs,
    preview: () => core.personalCopies.preview({ ...about, reader }),
  }));
};
