import type { Paper } from "./documents.ts";

/** Files on their way to one folder: made one by one, written together. Kept in memory until then. */
interface CopyBatch {
  readonly folder: string;
  readonly files: ReadonlyArray<Paper>;
}

export interface CopyBatches {
  /** The one before, if it was never ended, is forgotten. */
  readonly begin: (id: string, folder: string) => void;
  /** False when another was begun since. */
  readonly add: (id: string, file: Paper) => boolean;
  /** Ends it; null when another was begun since. */
  readonly take: (id: string) => CopyBatch | null;
}

export interface CopyBatchesDep {
  readonly copyBatches: CopyBatches;
}

/** One at a time: there is one organiser, in front of one dialog. */
export const createCopyBatches = (): CopyBatches => {
  let current: (CopyBatch & { readonly id: string }) | null = null;
  return {
    begin: (id, folder) => {
      current = { id, folder, files: [] };
    },
    add: (id, file) => {
      if (current?.id !== id) return false;
      current = { ...current, files: [...current.files, file] };
      return true;
    },
    take: (id) => {
      const taken = current?.id === id ? current : null;
      if (taken) current = null;
      return taken;
    },
  };
};
