import type { Attendance, Concertation } from "#domain/concertation.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { formatDate, formatTime, setName, setText } from "../language/french.ts";
import { capacityOf, namesPerson } from "./capacity.ts";
import type { PrintedDossier } from "./note-subject.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";

/** One member at one concertation. */
interface Participation {
  readonly concertation: Concertation;
  readonly attendance: Attendance;
  readonly member: NetworkMember;
}

/**
 * The attestation de présence of one who came, for their employer or their school: who, which day, from when to when,
 * where, in which capacity. Nothing of the meeting, and neither the programme nor whom it was about: what an invitation
 * may not say in its subject (domain 3), this reader may not learn either. Pure.
 */
export const attendanceCertificate = (
  dossier: PrintedDossier,
  { concertation, attendance, member }: Participation,
  standing: PaperStanding,
): PlainPaper => {
  const { organiser, person } = dossier.caseFile;
  const { heldOn, start, end, place } = concertation;
  const capacity = capacityOf(member, person);
  // « Chez Léo » would name him to somebody else's employer.
  const saysPlace = member.category === "person" || !namesPerson(place, person);
  const part =
    attendance.attendance === "partial"
      ? "à une partie de la réunion suivante"
      : "à la réunion suivante";
  return plainPaper(dossier, standing, {
    heading: "Attestation de présence",
    subheading: `Réunion du ${formatDate(heldOn)}`,
    from: organiser.organisation,
    confidentiality: "Remise à la personne nommée ci-dessous, et à elle seule.",
    facts: [],
    sections: [
      {
        kind: "prose",
        title: "Attestation",
        paragraphs: [
          `${setName(organiser.name)} atteste que ${setName(member.name)} a pris part${capacity === null ? ", à titre personnel," : ""} ${part}\u00A0:`,
        ],
        groups: [],
      },
      {
        kind: "facts",
        title: "Réunion",
        rows: [
          { label: "Objet", value: "Réunion de concertation" },
          { label: "Date", value: formatDate(heldOn) },
          { label: "Horaire", value: `De ${formatTime(start)} à ${formatTime(end)}` },
          ...(saysPlace ? [{ label: "Lieu", value: setName(place) }] : []),
          ...(capacity === null ? [] : [{ label: "En qualité de", value: capacity }]),
        ],
      },
      {
        kind: "prose",
        title: "Usage",
        paragraphs: [
          "Délivrée pour servir et valoir ce que de droit. Le contenu de la réunion est confidentiel et ne figure pas ici.",
        ],
        groups: [],
      },
      {
        kind: "signatures",
        title: "Signature",
        intro: `Fait le ${formatDate(standing.on)}.`,
        boxes: [
          {
            name: setName(organiser.name),
            role: setText(`${organiser.function}, ${organiser.organisation}`),
            isOrganiser: true,
          },
        ],
      },
    ],
  });
};
