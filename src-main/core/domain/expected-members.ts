import { type CaseFile, lastConcertation } from "./case-file.ts";
import { isConsentGiven } from "./consent.ts";
import { consentFor, consentSubjectsOn, recipientsOf } from "./consent-thread.ts";
import type { LocalDate } from "./local-date.ts";
import { plainText } from "./name-key.ts";
import { isInNetworkOn, type NetworkMember } from "./network-member.ts";
import type { Supplement } from "./supplement.ts";

interface Invitations {
  readonly caseFile: Pick<
    CaseFile,
    "network" | "clarification" | "consents" | "concertations" | "preparation" | "organiser"
  >;
  readonly supplement: Pick<Supplement, "consentScopes">;
}

/**
 * Who is expected at a concertation on a day, the person apart. Before the first: those whom the preparatory phase
 * invited, where it is written (seed 3), else the network of that day. Later: who was called last time, and who joined
 * since. Never somebody on a different mission, nor who is kept away.
 */
export const expectedMembers = (
  invitations: Invitations,
  day: LocalDate,
): ReadonlyArray<NetworkMember> => {
  const { caseFile } = invitations;
  const isCalled = calledBefore(caseFile);
  return caseFile.network.filter(
    (member) =>
      member.category !== "person" &&
      member.secrecy !== "differentMission" &&
      isInNetworkOn(member, day) &&
      isCalled(member) &&
      !isKeptAway(invitations, member, day),
  );
};

/**
 * Whether a member is not to be invited: named among the « personnes à ne pas inviter » (domain 3, step 2), or by an
 * answer that refuses to invite them. That list is free text: it is compared, never printed. Rather one too few than
 * somebody whom the person does not want to find there.
 */
export const isKeptAway = (
  {
    caseFile: { clarification, consents },
    supplement: { consentScopes },
  }: {
    readonly caseFile: Pick<CaseFile, "clarification" | "consents">;
    readonly supplement: Pick<Supplement, "consentScopes">;
  },
  member: NetworkMember,
  day: LocalDate,
): boolean => {
  if ((clarification?.doNotInvite ?? []).some((written) => isMeant(written, member))) return true;
  const { id: memberId } = member;
  return consentSubjectsOn(consents, consentScopes, day)
    .filter(({ kind }) => kind === "invite")
    .some(({ kind, subject }) => {
      const about = { kind, subject, memberId };
      const { own, representatives } = consentFor(consents, consentScopes, about, day);
      // « Inviter l’école : non » names no member; only an answer with recipients tells whom it is about.
      return [own, ...representatives].some(
        (one) =>
          one !== null &&
          !isConsentGiven(one.status) &&
          recipientsOf(one.id, consentScopes).includes(memberId),
      );
    });
};

const calledBefore = ({
  concertations,
  preparation,
  organiser,
}: Invitations["caseFile"]): ((member: NetworkMember) => boolean) => {
  const last = lastConcertation({ concertations });
  if (last) {
    const leftOut = new Set(
      last.attendance
        .filter(({ attendance }) => attendance === "notInvited")
        .map(({ memberId }) => memberId),
    );
    return ({ id }) => !leftOut.has(id);
  }
  if (!preparation) return () => true;
  const invited = new Set([
    ...preparation.invitedProfessionalIds,
    ...preparation.invitedNaturalIds,
  ]);
  return ({ id, name }) => invited.has(id) || name === organiser.name;
};

/** « Emre Çelik, jamais », « surtout pas Emre », « Emre » or « mon père » mean Emre Çelik, Père. */
const isMeant = (written: string, { name, role, category }: NetworkMember): boolean => {
  const said = wordsOf(written);
  const named = wordsOf(name);
  const known = new Set([...named, ...wordsOf(role)]);
  const tie = category === "natural" ? wordsOf(role)[0] : undefined;
  const firstName = named.find((word) => !titles.has(word));
  return (
    [firstName, tie].some((word) => word !== undefined && said.includes(word)) ||
    (said.length > 0 && said.every((word) => known.has(word)))
  );
};

const wordsOf = (text: string): ReadonlyArray<string> =>
  plainText(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !determiners.has(word));

const titles: ReadonlySet<string> = new Set(["dr", "mme", "m", "mr", "madame", "monsieur"]);

const determiners: ReadonlySet<string> = new Set(
  "l le la les d de du des mon ma mes son sa ses leur leurs".split(" "),
);
