import type { Concertation } from "#domain/concertation.ts";
import { expectedMembers } from "#domain/expected-members.ts";
import type { PlannedConcertation } from "#domain/planned-concertation.ts";
import { formatDate, formatTime, joinWords, setName, setText } from "../language/french.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { SheetRow } from "./paper.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";
import { dossierWording } from "./references.ts";

const heading = "Liste de présence";
const confidentiality =
  "Confidentiel. Cette liste nomme ceux qui sont autour de la table : elle reste dans le dossier et ne se copie pas.";

/**
 * The liste de présence to lay on the table: everybody of the network who may be invited signs beside their name, others
 * on a free line. Pure.
 */
export const attendanceListBefore = (
  dossier: PrintedDossier,
  { on, start, place }: PlannedConcertation,
  standing: PaperStanding,
): PlainPaper => {
  const person = dossier.caseFile.network.filter(({ category }) => category === "person");
  const rows = [...person, ...expectedMembers(dossier, on)].map(({ name, role }): SheetRow => ({
    name: setName(name),
    detail: setText(role),
    status: null,
    signs: true,
  }));
  return plainPaper(dossier, standing, {
    heading,
    subheading: `Concertation du ${formatDate(on)}`,
    confidentiality,
    facts: [
      { label: "Heure", value: start ? formatTime(start) : "" },
      { label: "Lieu", value: place ? setName(place) : "" },
    ].filter(({ value }) => value !== ""),
    sections: [
      {
        kind: "sheet",
        title: "Signatures",
        intro:
          "Chacun signe à côté de son nom et note son heure d’arrivée, puis de départ. Les lignes libres sont pour les autres personnes présentes.",
        headers: ["Nom et rôle", "Arrivée", "Départ", "Signature"],
        rows,
        freeRows: rows.length === 0 ? 12 : 4,
      },
    ],
  });
};

/**
 * The liste de présence of a concertation that was held: who came and who was excused, to be signed by who came. Whoever
 * was not invited is not on it. Pure.
 */
export const attendanceListAfter = (
  dossier: PrintedDossier,
  { attendance, heldOn, start, end, place }: Concertation,
  standing: PaperStanding,
): PlainPaper => {
  const wording = dossierWording(dossier.caseFile);
  const rows = attendance.flatMap(
    ({ memberId, attendance: status, agendaItems = [] }): ReadonlyArray<SheetRow> => {
      if (status === "absent" || status === "notInvited") return [];
      const items = agendaItems.length === 0 ? "" : `\n${wording.text(joinWords(agendaItems))}`;
      return [
        {
          name: wording.memberName(memberId),
          detail: `${wording.memberRole(memberId)}${status === "partial" ? items : ""}`,
          status: statusWords[status],
          signs: status !== "excused",
        },
      ];
    },
  );
  return plainPaper(dossier, standing, {
    heading,
    subheading: `Concertation du ${formatDate(heldOn)}`,
    confidentiality,
    facts: [
      { label: "Horaire", value: `De ${formatTime(start)} à ${formatTime(end)}` },
      { label: "Lieu", value: wording.text(place) },
    ],
    sections: [
      {
        kind: "sheet",
        title: "Signatures",
        intro:
          rows.length === 0
            ? "Personne n’est noté comme présent. Ceux qui étaient là écrivent leur nom et signent."
            : "Ceux qui étaient là signent à côté de leur nom.",
        headers: ["Nom et rôle", "Présence", "Signature"],
        rows,
        freeRows: rows.length === 0 ? 12 : 0,
      },
    ],
  });
};

const statusWords = {
  present: "Présent(e)",
  partial: "En partie",
  excused: "Excusé(e)",
} as const;
