import {
  type ActivityReport,
  type ActivityTable,
  type ActivityTableId,
  SMALLEST_CELL,
} from "#domain/activity-report.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { formatDate, setText } from "../language/french.ts";
import type { DocumentSource } from "../render-document.ts";
import { type FrameWords, frameWords } from "../words/frame-words.ts";
import type { Paper, Section } from "./paper.ts";

interface ActivityReportPaper extends Paper {
  /** Where other papers say that they are confidential: nobody is in this one. */
  readonly frame: FrameWords;
  readonly sections: ReadonlyArray<Section>;
}

interface ReportAbout {
  readonly today: LocalDate;
  readonly organisation: string;
  readonly fictional: boolean;
}

/** The rapport d'activité anonyme of a year: counts alone, the small ones hidden (domain 5). */
export const activityReportSource = (
  { year, tables, medianDelay }: ActivityReport,
  { today, organisation, fictional }: ReportAbout,
): DocumentSource => {
  const data: ActivityReportPaper = {
    fictional,
    draft: false,
    programme: setText(organisation),
    caseNumber: String(year),
    heading: "Rapport d’activité",
    subheading: `Année ${year}`,
    confidentiality: setText(
      `Aucune donnée sur une personne. Un nombre inférieur à ${SMALLEST_CELL} n'est pas dit, ni ce qui permettrait de le calculer.`,
    ),
    frame: { ...frameWords.fr, confidential: "anonyme" },
    footer: `Rapport d’activité ${year}`,
    facts: [
      { label: "Période", value: `Du 1ᵉʳ janvier au 31 décembre ${year}` },
      { label: "Établi le", value: formatDate(today) },
    ],
    sections: [
      ...tables.map(tableSection),
      ...(medianDelay === null
        ? []
        : [
            {
              kind: "prose" as const,
              title: "Délai médian",
              paragraphs: [
                `La moitié des premières concertations ont eu lieu dans les ${medianDelay}\u00A0jours qui suivent la demande.`,
              ],
              groups: [],
            },
          ]),
    ],
  };
  return {
    fileName: `rapport-activite-${year}.pdf`,
    source: {
      template: "plain-paper",
      title: `Rapport d’activité ${year}`,
      language: "fr",
      copyFor: null,
      data,
    },
  };
};

/** Of a figure that is hidden. */
const HIDDEN = "non dit";

const tableSection = ({ id, cells, total }: ActivityTable): Section => {
  const { title, of, cells: words } = tableWords[id];
  // A table of hidden figures would only say the same thing many times.
  if (total === null)
    return {
      kind: "prose",
      title,
      paragraphs: [`Moins de ${SMALLEST_CELL} cette année.`],
      groups: [],
    };
  return {
    kind: "pairs",
    title,
    headers: { left: of, right: "Nombre" },
    rows: [
      ...cells.map(({ key, count }) => ({
        left: setText(words[key] ?? key),
        right: count === null ? HIDDEN : String(count),
      })),
      { left: "Total", right: String(total) },
    ],
  };
};

interface TableWords {
  readonly title: string;
  readonly of: string;
  /** By key; a programme is said by its own name. */
  readonly cells: Readonly<Record<string, string>>;
}

const tableWords: Readonly<Record<ActivityTableId, TableWords>> = {
  requestsByProgramme: { title: "Demandes reçues", of: "Dispositif", cells: {} },
  requestsByDecision: {
    title: "Suite donnée",
    of: "Décision",
    cells: { eligible: "Éligible", ineligible: "Non éligible", pending: "En attente" },
  },
  requestsByAge: {
    title: "Âge à la demande",
    of: "Âge",
    cells: {
      to5: "0 à 5 ans",
      to11: "6 à 11 ans",
      to17: "12 à 17 ans",
      to23: "18 à 23 ans",
      to64: "24 à 64 ans",
      from65: "65 ans et plus",
    },
  },
  concertationsByPresence: {
    title: "Concertations tenues",
    of: "La personne",
    cells: { present: "Présente", absent: "Représentée par ses mots" },
  },
  endingsByOutcome: {
    title: "Passages terminés",
    of: "Issue",
    cells: {
      exit: "Sortie, objectifs atteints",
      secondPassage: "Nouveau passage",
      stoppedByPerson: "Arrêt à la demande de la personne",
      lostContact: "Contact perdu",
      handedOver: "Dossier transmis",
    },
  },
  delayToFirst: {
    title: "De la demande à la première concertation",
    of: "Délai",
    cells: {
      to30: "30 jours ou moins",
      to60: "31 à 60 jours",
      to90: "61 à 90 jours",
      over90: "Plus de 90 jours",
    },
  },
};
