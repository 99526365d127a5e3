import type { CaseFile } from "./case-file.ts";
import type { ClarificationSource } from "./clarification.ts";
import type { LocalDate } from "./local-date.ts";
import { plainText } from "./name-key.ts";
import { isInNetworkOn, type NetworkMember } from "./network-member.ts";

/** Emergency services everywhere in Belgium and in the European Union. */
export const EMERGENCY_NUMBER = "112";

/**
 * Whom the safety plan says to call: those the person themself named as resource people, in the clarification interview,
 * and nobody else, for a telephone number is somebody's own. Not who left, who is on another mission (domain 2), whose
 * link with the person is broken or in conflict, nor whom the person does not want there. In the order they were named.
 */
export const safetyContacts = (
  { clarification, network }: Pick<CaseFile, "clarification" | "network">,
  clarificationSource: ClarificationSource,
  day: LocalDate,
): ReadonlyArray<NetworkMember> =>
  (clarificationSource === "interview" ? (clarification?.resourcePersonIds ?? []) : [])
    .map((id) => network.find((member) => member.id === id))
    .filter((member) => member !== undefined)
    .filter(
      (member) =>
        member.category !== "person" &&
        member.secrecy !== "differentMission" &&
        member.linkToPerson !== "broken" &&
        member.linkToPerson !== "conflict" &&
        isInNetworkOn(member, day) &&
        !(clarification?.doNotInvite ?? []).some((text) => isNamedIn(text, member)),
    );

const isNamedIn = (text: string, { name }: NetworkMember): boolean =>
  plainText(text).includes(plainText(name));
