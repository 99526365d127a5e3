import { type CaseFile, lastConcertation } from "./case-file.ts";
import { isInNetworkOn, type NetworkMember } from "./network-member.ts";
import type { PlannedConcertation } from "./planned-concertation.ts";

/**
 * Who is expected at the concertation to come, the person apart. Before the first: those whom the preparatory phase
 * invited, where it is written (seed 3), else the network of that day. Later: who was called last time, and who joined since.
 * Never somebody on a different mission, nor whom the person asked not to invite (domain 3, step 2).
 */
export const expectedMembers = (
  caseFile: CaseFile,
  { on }: Pick<PlannedConcertation, "on">,
): ReadonlyArray<NetworkMember> => {
  const isCalled = calledBefore(caseFile);
  return caseFile.network.filter(
    (member) =>
      member.category !== "person" &&
      member.secrecy !== "differentMission" &&
      isInNetworkOn(member, on) &&
      isCalled(member) &&
      !isKeptAway(caseFile, member),
  );
};

const calledBefore = (caseFile: CaseFile): ((member: NetworkMember) => boolean) => {
  const last = lastConcertation(caseFile);
  if (last) {
    const leftOut = new Set(
      last.attendance
        .filter(({ attendance }) => attendance === "notInvited")
        .map(({ memberId }) => memberId),
    );
    return ({ id }) => !leftOut.has(id);
  }
  const { preparation, organiser } = caseFile;
  if (!preparation) return () => true;
  const invited = new Set([
    ...preparation.invitedProfessionalIds,
    ...preparation.invitedNaturalIds,
  ]);
  return ({ id, name }) => invited.has(id) || name === organiser.name;
};

/**
 * Whether what was written under « à ne pas inviter » names a member, by their first name, or a relative by their tie
 * (« mon père »). Rather one too few on a page than one whom the person does not want to find there.
 */
const isKeptAway = (
  { clarification }: CaseFile,
  { name, role, category }: NetworkMember,
): boolean => {
  const [tie] = wordsOf(role);
  const firstName = wordsOf(name).find((word) => !titles.has(word));
  const names = [firstName, category === "natural" ? tie : undefined];
  return (clarification?.doNotInvite ?? []).some((text) => {
    const words = new Set(wordsOf(text));
    return names.some((one) => one !== undefined && words.has(one));
  });
};

const titles: ReadonlySet<string> = new Set(["dr", "mme", "m", "mr", "madame", "monsieur"]);

const wordsOf = (text: string): ReadonlyArray<string> =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
