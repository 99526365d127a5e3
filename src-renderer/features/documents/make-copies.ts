import type { CoreClient } from "#contract/contract.ts";
import type { CopyFormat, MadeCopy } from "#contract/personal-copies.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ChosenRecipient } from "#domain/delivery.ts";
import type { IssuedVersion } from "#domain/issued-document.ts";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";

interface CopyOrder extends IssuedVersion {
  readonly caseFileId: CaseFileId;
  readonly format: CopyFormat;
  readonly readers: ReadonlyArray<ChosenRecipient>;
}

interface Watch {
  /** Called before the first and after each, with how many are made. */
  readonly onProgress: (done: number) => void;
  readonly isStopped: () => boolean;
}

/** Makes a file for each reader and gives them out together; false when somebody gave up, and nothing was written. */
export const makeCopies = async (
  core: CoreClient,
  { readers, ...order }: CopyOrder,
  { onProgress, isStopped }: Watch,
): Promise<boolean> => {
  const place = await core.personalCopies.begin();
  if (place.outcome === "cancelled") return false;
  const batch = place.outcome === "folder" ? place.batch : null;
  const made: MadeCopy[] = [];
  onProgress(0);
  for (const reader of readers) {
    made.push(await core.personalCopies.make({ ...order, reader, batch }));
    if (isStopped()) return false;
    onProgress(made.length);
  }
  if (batch !== null) await core.personalCopies.finish({ caseFileId: order.caseFileId, batch });
  for (const copy of made) if (copy.outcome === "download") await receiveSavedFile(copy);
  return true;
};
