import type { NewSignature, OrganiserSignature } from "#domain/organiser-signature.ts";
import type { PictureRefusal } from "#domain/picture.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import {
  deleteSignature,
  readSignature,
  updateIsPrinted,
  writeSignature,
} from "../db/queries/organiser-signatures.ts";
import { checkPicture } from "../documents/pictures/check-picture.ts";
import { signaturePicture } from "../documents/render-document.ts";
import { typeset, type TypesetterDep } from "./documents.ts";

export interface SignatureRefused {
  readonly type: "SignatureRefused";
  readonly reason: PictureRefusal;
}

/** Null until they gave one. */
export const getSignature = ({ db }: { readonly db: ReadDb }): OrganiserSignature | null =>
  readSignature(db);

/** Takes the place of the one before it. It is drawn once first: what cannot be drawn would spoil every paper. */
export const saveSignature = async (
  deps: DbDep & TypesetterDep,
  given: NewSignature,
): Promise<Result<OrganiserSignature, SignatureRefused>> => {
  const checked = checkPicture(Buffer.from(given.picture, "base64"));
  if (!checked.ok) return err({ type: "SignatureRefused", reason: checked.error });
  const signature: OrganiserSignature = { ...given, type: checked.value };
  const drawn = await typeset(deps, ({ pdf }) =>
    pdf({
      template: "signature",
      title: "Signature",
      language: "fr",
      copyFor: null,
      signature: signaturePicture(signature, "fr"),
      data: {},
    }),
  );
  if (!drawn.ok) return err({ type: "SignatureRefused", reason: "unreadable" });
  deps.db.transaction((tx) => writeSignature(tx, signature), { behavior: "immediate" });
  return ok(signature);
};

/** Whether the next papers bear it; null where there is none. */
export const chooseIsPrinted = ({ db }: DbDep, isPrinted: boolean): OrganiserSignature | null =>
  db.transaction(
    (tx) => {
      updateIsPrinted(tx, isPrinted);
      return readSignature(tx);
    },
    { behavior: "immediate" },
  );

export const removeSignature = ({ db }: DbDep): void =>
  db.transaction((tx) => deleteSignature(tx), { behavior: "immediate" });
