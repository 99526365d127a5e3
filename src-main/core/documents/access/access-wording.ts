import type { CaseFile } from "#domain/case-file.ts";
import { type Wording, wordingOf } from "../papers/references.ts";

/** The wording of a dossier as a whole: codes of decisions mean something in one concertation only, and stay. */
export const passagesWording = (caseFile: CaseFile): Wording =>
  wordingOf(caseFile, { decisions: [] }, undefined);
