import * as z from "zod";
import { isProfessional, type NetworkMember } from "./network-member.ts";
import type { Organiser, OrganiserProfile } from "./organiser.ts";
import { PictureFile, type PictureType } from "./picture.ts";
import { ShortText } from "./text.ts";

/** The organiser's own hand, drawn or given as a picture. One in a vault. */
export interface OrganiserSignature {
  /** Whose hand it is: the name they went by when they gave it. */
  readonly name: string;
  readonly type: PictureType;
  /** The file, in base64. */
  readonly picture: string;
  /** Whether they want it on their papers. */
  readonly isPrinted: boolean;
}

export const NewSignature = z.strictObject({
  name: ShortText,
  picture: PictureFile,
  isPrinted: z.boolean(),
});
export type NewSignature = z.infer<typeof NewSignature>;

type Named = Pick<Organiser, "name">;

/**
 * The signature that the papers of a dossier bear: of whom the dossier names as its organiser, whose vault this is and
 * whose hand it is, all three by the same name to the letter. A dossier of somebody else is never signed for them, and
 * nobody who takes a vault over signs with the hand of who had it before.
 */
export const signatureOn = <Signature extends Pick<OrganiserSignature, "name" | "isPrinted">>(
  signature: Signature | null,
  profile: Pick<OrganiserProfile, "name"> | null,
  organiser: Named,
): Signature | null =>
  signature !== null &&
  signature.isPrinted &&
  signature.name === profile?.name &&
  signature.name === organiser.name
    ? signature
    : null;

/** Whether a member is the organiser, where they stand inside the network (domain 2): a relative of that name is not. */
export const isOrganisersOwn = (
  member: Pick<NetworkMember, "name" | "category">,
  organiser: Named,
): boolean => isProfessional(member) && member.name === organiser.name;
