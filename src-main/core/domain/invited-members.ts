import type { CaseFile } from "./case-file.ts";
import { type ConsentScope, isConsentGiven } from "./consent.ts";
import { consentFor, consentSubjectsOn } from "./consent-thread.ts";
import type { LocalDate } from "./local-date.ts";
import { nameKey } from "./name-key.ts";
import { isInNetworkOn, type NetworkMember } from "./network-member.ts";

export type InvitationRefusal = "differentMission" | "notInNetwork" | "notToInvite";

export interface InvitationContext {
  readonly caseFile: Pick<CaseFile, "network" | "consents" | "clarification">;
  readonly consentScopes: ReadonlyArray<ConsentScope>;
}

/**
 * Why a member of the network is not invited to a concertation, or null when they are: they have left, are on another
 * mission, or somebody said not to invite them: in an answer that names them, or by their name among the people not to
 * invite (domain 3). That list is free text: it is compared, never printed.
 */
export const invitationRefusal = (
  { caseFile: { consents, clarification }, consentScopes }: InvitationContext,
  member: Pick<NetworkMember, "id" | "name" | "secrecy" | "joinedOn" | "leftOn">,
  day: LocalDate,
): InvitationRefusal | null => {
  if (member.secrecy === "differentMission") return "differentMission";
  if (!isInNetworkOn(member, day)) return "notInNetwork";
  const isNamed = (clarification?.doNotInvite ?? []).some((text) => doesName(text, member.name));
  const isRefused = consentSubjectsOn(consents, consentScopes, day)
    .filter(({ kind, threads }) => kind === "invite" && threads.some(isScopedTo(member.id)))
    .some(({ kind, subject }) => {
      const about = { kind, subject, memberId: member.id };
      const { own, representatives } = consentFor(consents, consentScopes, about, day);
      return [own, ...representatives].some((one) => one !== null && !isConsentGiven(one.status));
    });
  return isNamed || isRefused ? "notToInvite" : null;
};

/** The members who are invited, without the person, in the order of the network. */
export const invitedMembers = (
  context: InvitationContext,
  day: LocalDate,
): ReadonlyArray<NetworkMember> =>
  context.caseFile.network.filter(
    (member) => member.category !== "person" && invitationRefusal(context, member, day) === null,
  );

// « Inviter l’école: non » names no member; only an answer with recipients tells whom it is about.
const isScopedTo =
  (id: string) =>
  ({ memberIds }: { readonly memberIds: ReadonlyArray<string> }): boolean =>
    memberIds.includes(id);

/** Whether all the words of a name stand in a text, whatever their order, case and accents. */
const doesName = (text: string, name: string): boolean => {
  const words = new Set(nameKey(text).split(" "));
  const named = nameKey(name).split(" ");
  return named[0] !== "" && named.every((word) => words.has(word));
};
