import * as z from "zod";
import { ItemId, ShortText } from "./text.ts";

export const recipientKinds = [
  "person",
  "member",
  "legalRepresentative",
  "requester",
  "addressee",
  "programmeNetwork",
] as const;

/** Who may get a paper: somebody of the dossier, or the instance that it is addressed to. */
export const Recipient = z.strictObject({
  recipient: z.enum(recipientKinds),
  /** Of a member; null for the others. */
  memberId: ItemId.nullable(),
  /** Of a legal representative outside the network, by the name the dossier has for them; null for the others. */
  representative: ShortText.nullable().default(null),
});
export type Recipient = z.infer<typeof Recipient>;

export const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.recipient === other.recipient &&
  one.memberId === other.memberId &&
  one.representative === other.representative;
