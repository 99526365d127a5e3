import { isOrganisersOwn } from "#domain/organiser-signature.ts";
import type { PaperSubject } from "#domain/paper-kind.ts";
import { isForThem, possibleRecipients } from "#domain/possible-recipients.ts";
import { planWords } from "../words/plan-words.ts";
import type { PrintedDossier, Telling } from "./note-subject.ts";
import type { Section, SignatureBox } from "./paper.ts";
import { type PaperStanding, versionSentence } from "./paper-version.ts";

interface Signed extends PrintedDossier, Telling {
  readonly standing: PaperStanding;
}

/** Who a paper is for and signs it: the person, who always has a right to theirs (domain 3), then the others in turn. */
export const signaturesSection = (about: Signed, paper: PaperSubject): Section => {
  const { caseFile, standing, language } = about;
  const words = planWords[language];
  const boxes = recipientBoxes(about, paper);
  return {
    kind: "signatures",
    title: words.signatures,
    intro: `${versionSentence(standing, caseFile.organiser.name, language)} ${words.copies(boxes.length)}`,
    boxes,
  };
};

/** What makes a member's box the organiser's, where they stand inside the network. */
export const organisersBox = (
  { network, organiser }: PrintedDossier["caseFile"],
  memberId: string,
): Pick<SignatureBox, "isOrganiser"> => {
  const member = network.find(({ id }) => id === memberId);
  return member && isOrganisersOwn(member, organiser) ? { isOrganiser: true } : {};
};

const recipientBoxes = (about: Signed, paper: PaperSubject): ReadonlyArray<SignatureBox> => {
  const { caseFile, standing, set, programmeWords, wording } = about;
  const person = caseFile.network.find(({ category }) => category === "person");
  return possibleRecipients(about, paper, standing.on)
    .filter(isForThem)
    .map(({ recipient, memberId, name, role }) => {
      if (recipient === "person")
        return {
          name: set.setName(
            person?.name ?? `${caseFile.person.givenNames} ${caseFile.person.familyName}`,
          ),
          role: set.setText(person?.role ?? set.capitalise(programmeWords.person)),
        };
      if (memberId === null) return { name: set.setName(name), role: set.setText(role) };
      return {
        name: wording.memberName(memberId),
        role: wording.memberRole(memberId),
        ...organisersBox(caseFile, memberId),
      };
    });
};
