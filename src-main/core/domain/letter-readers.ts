import type { CaseFile } from "./case-file.ts";
import type { PaperKind } from "./document.ts";
import {
  type InvitationContext,
  invitationRefusal,
  type InvitationRefusal,
} from "./invited-members.ts";
import type { LetterKind } from "./letter-text.ts";
import type { LocalDate } from "./local-date.ts";
import { nameKey } from "./name-key.ts";
import type { NetworkMember } from "./network-member.ts";
import type { Programme } from "./programme.ts";

export type LetterRefusal = InvitationRefusal | "notARecipient";

type RecipientGroup = Programme["recipients"][number]["to"][number];

interface LetterReadership extends InvitationContext {
  readonly caseFile: InvitationContext["caseFile"] & Pick<CaseFile, "representatives" | "request">;
  readonly programme: Pick<Programme, "recipients"> | undefined;
}

/** Who receives a letter where the programme does not say. */
const usualReaders: Readonly<Record<LetterKind, ReadonlyArray<RecipientGroup>>> = {
  invitation: ["person", "legalRepresentatives", "invitedMembers"],
  informationLetter: ["person", "legalRepresentatives"],
  meetingWithoutYou: ["person", "legalRepresentatives"],
  consentForm: ["person", "legalRepresentatives"],
  redirectionLetter: ["person", "requester"],
};

/** Why a letter is not for a member on a day, by the programme's groups; null when it is. */
export const letterRefusal = (
  readership: LetterReadership,
  kind: LetterKind,
  member: NetworkMember,
  day: LocalDate,
): LetterRefusal | null => {
  const refusals = readersOf(readership, kind).map((group) =>
    groupRefusal(readership, group, member, day),
  );
  if (refusals.includes(null)) return null;
  // « À ne pas inviter » says more than « le dispositif ne lui destine pas ce papier ».
  return refusals.find((refusal) => refusal !== "notARecipient") ?? "notARecipient";
};

/** Whoever asked, where they are not in the network: they are told where the request was redirected to. */
export const requesterOutside = (
  {
    caseFile,
    programme,
  }: Pick<LetterReadership, "programme"> & {
    readonly caseFile: Pick<CaseFile, "network" | "request">;
  },
  kind: PaperKind,
) => {
  const { network, request } = caseFile;
  const { name, quality } = request.requester;
  const isRead =
    kind === "redirectionLetter" && readersOf({ programme }, kind).includes("requester");
  return isRead && !network.some((member) => isSameName(member.name, name))
    ? [{ recipient: "addressee" as const, memberId: null, name, role: quality, refusal: null }]
    : [];
};

const readersOf = (
  { programme }: Pick<LetterReadership, "programme">,
  kind: LetterKind,
): ReadonlyArray<RecipientGroup> =>
  programme?.recipients.find(({ document }) => document === kind)?.to ?? usualReaders[kind];

const groupRefusal = (
  readership: LetterReadership,
  group: RecipientGroup,
  member: NetworkMember,
  day: LocalDate,
): LetterRefusal | null => {
  const { representatives, request } = readership.caseFile;
  const isNamed = (names: ReadonlyArray<string>) =>
    names.some((name) => isSameName(member.name, name));
  switch (group) {
    case "invitedMembers":
      return invitationRefusal(readership, member, day);
    case "legalRepresentatives":
      return member.category === "legalRepresentative" ||
        isNamed(representatives.map(({ name }) => name))
        ? null
        : "notARecipient";
    case "requester":
      return isNamed([request.requester.name]) ? null : "notARecipient";
    default:
      return "notARecipient";
  }
};

const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
