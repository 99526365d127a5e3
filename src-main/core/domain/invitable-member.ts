import type { CaseFile } from "./case-file.ts";
import { lastConcertation } from "./case-file.ts";
import { isConsentGiven } from "./consent.ts";
import { consentFor, consentSubjectsOn, recipientsOf } from "./consent-thread.ts";
import type { LocalDate } from "./local-date.ts";
import { plainText } from "./name-key.ts";
import { isInNetworkOn, type NetworkMember } from "./network-member.ts";
import type { Supplement } from "./supplement.ts";

interface Invitations {
  readonly caseFile: Pick<CaseFile, "network" | "clarification" | "consents" | "concertations">;
  readonly supplement: Pick<Supplement, "consentScopes">;
}

/**
 * Who of the network may be named beforehand as coming to a concertation on a day, the person first: not who has left,
 * nor who is among the « personnes à ne pas inviter » (domain 3, step 2), nor whom a refusal to invite names, nor who
 * was not invited to the concertation before. Somebody left out by too much care signs on a free line; somebody named
 * by too little is known to all who sign.
 */
export const invitableMembers = (
  { caseFile, supplement }: Invitations,
  day: LocalDate,
): ReadonlyArray<NetworkMember> => {
  const { network, clarification, concertations } = caseFile;
  const before = lastConcertation({ concertations })?.attendance ?? [];
  const keptAwayIds = new Set(
    before.filter(({ attendance }) => attendance === "notInvited").map(({ memberId }) => memberId),
  );
  return network
    .filter(
      (member) =>
        member.category === "person" ||
        (isInNetworkOn(member, day) &&
          !keptAwayIds.has(member.id) &&
          !(clarification?.doNotInvite ?? []).some((written) => isMeant(written, member)) &&
          !isInvitationRefused({ caseFile, supplement }, member, day)),
    )
    .toSorted((a, b) => Number(b.category === "person") - Number(a.category === "person"));
};

/** « Emre Çelik, jamais », « Emre » or « son père » mean Emre Çelik, Père. */
const isMeant = (
  written: string,
  { name, role }: Pick<NetworkMember, "name" | "role">,
): boolean => {
  const said = wordsOf(written);
  const named = wordsOf(name);
  const known = new Set([...named, ...wordsOf(role)]);
  return (
    (named.length > 0 && named.every((word) => said.includes(word))) ||
    (said.length > 0 && said.every((word) => known.has(word)))
  );
};

const wordsOf = (text: string): ReadonlyArray<string> =>
  plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !determiners.has(word));

const determiners: ReadonlySet<string> = new Set(
  "l le la les d de du des mon ma mes son sa ses leur leurs".split(" "),
);

const isInvitationRefused = (
  { caseFile: { consents }, supplement: { consentScopes } }: Invitations,
  { id: memberId }: Pick<NetworkMember, "id">,
  day: LocalDate,
): boolean =>
  consentSubjectsOn(consents, consentScopes, day)
    .filter(({ kind }) => kind === "invite")
    .some(({ kind, subject }) => {
      const about = { kind, subject, memberId };
      const { own, representatives } = consentFor(consents, consentScopes, about, day);
      return [own, ...representatives].some(
        (one) =>
          one !== null &&
          !isConsentGiven(one.status) &&
          recipientsOf(one.id, consentScopes).includes(memberId),
      );
    });
