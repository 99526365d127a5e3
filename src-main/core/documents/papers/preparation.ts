import { firstConcertation } from "#domain/case-file.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import type { Preparation } from "#domain/preparation.ts";
import { capitalise, formatDate, setName, setText, withoutArticle } from "../language/french.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { Section } from "./paper.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";
import { dossierWording, type Wording } from "./references.ts";

/**
 * The phase préparatoire, the first of the three documents de référence: what the initiator sees to « en amont de la
 * rencontre », in the order and the words of seed 3. Pure.
 */
export const preparationPaper = (
  dossier: PrintedDossier,
  preparation: Preparation,
  standing: PaperStanding,
): PlainPaper => {
  const { caseFile, supplement, programme } = dossier;
  const { organiser, person } = caseFile;
  const wording = dossierWording(caseFile);
  const meetingOn =
    firstConcertation(caseFile)?.heldOn ?? awaitedConcertation(caseFile, supplement)?.on;
  return plainPaper(dossier, standing, {
    heading: "Phase préparatoire",
    subheading: meetingOn ? `Concertation du ${formatDate(meetingOn)}` : "Avant la concertation",
    confidentiality: `Confidentiel. Réservé aux partenaires invités et au réseau ; ne rien transmettre plus loin.`,
    facts: [
      {
        label: setText(capitalise(withoutArticle(programme.words.person))),
        value: setName(person.usualName),
      },
      {
        label: setText(capitalise(withoutArticle(programme.words.organiser))),
        value: `${setName(organiser.name)}\n${setText(organiser.organisation)}`,
      },
    ],
    sections: [
      {
        kind: "facts",
        title: "Réseau et invitations",
        rows: [
          { label: "Réseau prévenu et associé", value: formatDate(preparation.networkInformedOn) },
          {
            label: "Modalités du dispositif",
            value: preparation.modalitiesRead ? "Lues" : "Pas encore lues",
          },
          { label: "Invitations envoyées", value: formatDate(preparation.invitationsSentOn) },
        ],
      },
      members("Professionnels invités", preparation.invitedProfessionalIds, wording),
      members("Familiers et aidants naturels invités", preparation.invitedNaturalIds, wording),
      preparation.expectations.length === 0
        ? null
        : {
            kind: "statements",
            title: "Attentes, besoins et demandes",
            statements: preparation.expectations.map(({ byId, text }) => ({
              who: wording.memberName(byId),
              role: wording.memberRole(byId),
              text: wording.text(text),
            })),
          },
      list("Actions proposées", preparation.proposedActions, wording),
      list("Effets attendus", preparation.expectedEffects, wording),
      list("Première ligne", preparation.firstLineResources, wording),
      {
        kind: "signatures",
        title: "Signature",
        intro: `Établie le ${formatDate(standing.on)}.`,
        boxes: [
          { name: setName(organiser.name), role: setText(organiser.function), isOrganiser: true },
        ],
      },
    ],
  });
};

const members = (title: string, ids: ReadonlyArray<string>, wording: Wording): Section | null =>
  ids.length === 0
    ? null
    : {
        kind: "list",
        title,
        items: ids.map((id) =>
          [wording.memberName(id), wording.memberRole(id)].filter(Boolean).join(", "),
        ),
      };

const list = (title: string, items: ReadonlyArray<string>, wording: Wording): Section | null =>
  items.length === 0
    ? null
    : { kind: "list", title, items: items.map((item) => capitalise(wording.text(item))) };
