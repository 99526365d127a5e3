import { create } from "zustand";
import type { CaseFileId } from "#domain/case-file.ts";

const KEPT = 6;

/** Ids only, in the memory of this page, which is replaced at each lock: nothing of a dossier stays behind. */
const useSeen = create<{ readonly seen: ReadonlyArray<CaseFileId> }>(() => ({ seen: [] }));

/** The dossiers that were opened since the vault was, the last one first. */
export const useRecentDossiers = (): ReadonlyArray<CaseFileId> => useSeen(({ seen }) => seen);

export const noteSeen = (id: CaseFileId): void =>
  useSeen.setState(({ seen }) => ({
    seen: [id, ...seen.filter((other) => other !== id)].slice(0, KEPT),
  }));
