import type { Concertation } from "#domain/concertation.ts";
import { type AccountState, feeStatement, paidEntries } from "#domain/fee-statement.ts";
import {
  count,
  formatCents,
  formatDate,
  formatIban,
  setName,
  setText,
} from "../language/french.ts";
import { capacityOf } from "./capacity.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { FeeRow, Figure, Section } from "./paper.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";

/**
 * The relevé de rémunération of a concertation for the instance that pays, with the figures of the screen; or of one
 * member, their own line. Only who is paid is on it, and nothing of the person or of what was said. Null when nobody is
 * paid. Pure.
 */
export const feeStatementPaper = (
  dossier: PrintedDossier,
  concertation: Concertation,
  memberId: string | null,
  standing: PaperStanding,
): PlainPaper | null => {
  const { caseFile, programme, supplement } = dossier;
  const { network, organiser, person } = caseFile;
  const statement = feeStatement(concertation, caseFile, programme, supplement.feeRateChoices);
  const { rate, feesCents, proposedCents } = statement;
  const rows = paidEntries(statement).flatMap(
    ({ fee, account, ...entry }): ReadonlyArray<FeeRow> => {
      const member = network.find(({ id }) => id === entry.memberId);
      if (!member || (memberId !== null && member.id !== memberId)) return [];
      return [
        {
          name: setName(member.name),
          detail: [
            capacityOf(member, person),
            member.inamiNumber ? `INAMI ${setName(member.inamiNumber)}` : null,
          ]
            .filter((part) => part !== null)
            .join("\n"),
          account: member.iban ? formatIban(member.iban) : "",
          accountNote: accountWords[account],
          amount: formatCents(fee.cents),
          amountNote: fee.kind === "proposed" ? "proposé" : null,
        },
      ];
    },
  );
  if (rows.length === 0) return null;
  return plainPaper(dossier, standing, {
    heading: "Relevé de rémunération",
    subheading: `Concertation du ${formatDate(concertation.heldOn)}`,
    confidentiality:
      memberId === null
        ? "Confidentiel. Réservé à l'instance qui paie ; ce relevé ne dit rien de ce qui s'est dit à la concertation."
        : "Confidentiel. Réservé à la personne nommée ci-dessous.",
    facts: [
      {
        label: "Concertation",
        value: `N°\u00A0${concertation.number}, ${formatDate(concertation.heldOn)}`,
      },
      ...(rate
        ? [
            {
              label: "Barème",
              value: `${setText(rate.label)}\u00A0: ${formatCents(rate.cents)}, à partir du ${formatDate(rate.validFrom)}`,
            },
          ]
        : []),
    ],
    sections: [
      {
        kind: "fees",
        title: memberId === null ? "Participants rémunérés" : "Rémunération",
        headers: ["Participant", "Compte", "Montant"],
        rows,
        totals: memberId === null ? totals(feesCents, proposedCents) : [],
      },
      accountsToCheck(rows),
      {
        kind: "signatures",
        title: "Signature",
        intro: `Établi le ${formatDate(standing.on)}. ${memberId === null ? "Les personnes nommées ont" : "La personne nommée a"} participé à la concertation.`,
        boxes: [
          { name: setName(organiser.name), role: setText(organiser.function), isOrganiser: true },
        ],
      },
    ],
  });
};

const accountWords = {
  valid: null,
  invalid: "IBAN à vérifier",
  missing: "IBAN à compléter",
} as const satisfies Record<AccountState, string | null>;

/** What is written down, then what the rate proposes and nobody confirmed: never one sum of both. */
const totals = (feesCents: number, proposedCents: number): ReadonlyArray<Figure> => [
  {
    label: proposedCents > 0 ? "Total enregistré" : "Total à payer",
    amount: formatCents(feesCents),
    note: null,
    strong: true,
  },
  ...(proposedCents > 0
    ? [
        {
          label: "Proposé par le barème, à confirmer",
          amount: formatCents(proposedCents),
          note: null,
          strong: false,
        },
      ]
    : []),
];

/** An account number that cannot be right is flagged, never lost (domain rule 4). */
const accountsToCheck = (rows: ReadonlyArray<FeeRow>): Section | null => {
  const doubtful = rows.filter(({ accountNote }) => accountNote !== null).length;
  return doubtful === 0
    ? null
    : {
        kind: "prose",
        title: "Avant de payer",
        paragraphs: [
          `${count(doubtful, "numéro de compte est", "numéros de compte sont")} à compléter ou à vérifier.`,
        ],
        groups: [],
      };
};
