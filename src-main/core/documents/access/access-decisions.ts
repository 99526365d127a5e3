import { consentWords, feedbackWords, fundingWords } from "./access-words.ts";
import { group, prose, type Worded } from "./section-shapes.ts";
import {
  capitalise,
  formatCents,
  formatDate,
  joinWords,
  setName,
  setText,
} from "../language/french.ts";
import type { Section } from "../papers/paper.ts";

export const consents = ({ caseFile, supplement, wording }: Worded): Section | null =>
  prose("Accords", [
    group(
      "Réponses, dans l’ordre",
      caseFile.consents
        .toSorted((one, other) => one.on.localeCompare(other.on))
        .map(({ id, subject, status, on, givenBy, givenByName, limits }) => {
          const by =
            givenBy === "person" ? "la personne" : setName(givenByName ?? "un représentant légal");
          const scope = supplement.consentScopes.find(({ consentId }) => consentId === id);
          return [
            `${formatDate(on)}, ${by}\u00A0: ${consentWords[status]} (${setText(subject)})`,
            ...(limits ? [`Limites\u00A0: ${wording.text(limits)}`] : []),
            ...(scope ? [`Pour\u00A0: ${joinWords(scope.memberIds.map(wording.memberName))}`] : []),
          ].join("\n");
        }),
    ),
  ]);

export const override = ({ caseFile: { consentOverride }, wording }: Worded): Section | null => {
  if (!consentOverride) return null;
  const { informationGiven } = consentOverride;
  return prose("Refus et danger", [
    group("Décision", [
      `${formatDate(consentOverride.decidedOn)}, par ${joinWords(consentOverride.decidedBy.map(wording.text))}. À revoir le ${formatDate(consentOverride.reviewOn)}.`,
      wording.text(consentOverride.writtenJustification),
    ]),
    group("Dangers", consentOverride.dangers.map(wording.text)),
    group(
      "Ce qui a été essayé",
      consentOverride.attempts.map(
        ({ on, by, how }) => `${formatDate(on)}, ${wording.text(by)}\u00A0: ${setText(how)}`,
      ),
    ),
    group("Ce qui a été dit à la personne", [
      `${formatDate(informationGiven.on)}, par ${wording.text(informationGiven.by)} (${setText(informationGiven.how)})\u00A0: ${wording.text(informationGiven.text)}`,
      ...(informationGiven.personReaction
        ? [`Sa réaction\u00A0: ${wording.text(informationGiven.personReaction)}`]
        : []),
    ]),
    group("Limites", consentOverride.limits.map(wording.text)),
  ]);
};

export const feedback = ({ caseFile, wording }: Worded): Section | null =>
  prose("Désidératas et plaintes", [
    group(
      "De la personne",
      caseFile.feedback
        .filter(({ from }) => from === "person")
        .map(({ on, kind, text, answer, closedOn }) =>
          [
            `${formatDate(on)}, ${feedbackWords[kind]}\u00A0: ${wording.text(text)}`,
            ...(answer ? [`Réponse\u00A0: ${wording.text(answer)}`] : []),
            ...(closedOn ? [`Clôturé le ${formatDate(closedOn)}.`] : []),
          ].join("\n"),
        ),
    ),
  ]);

export const funding = ({ caseFile, supplement, wording }: Worded): Section | null => {
  const { fundingRequest } = caseFile;
  const { fundingDecision, receipts } = supplement;
  return prose("Financement", [
    group(
      "Demandé",
      (fundingRequest?.lines ?? []).map(
        ({ label, amountCents, justification }) =>
          `${setText(label)}\u00A0: ${formatCents(amountCents)}${justification ? `. ${wording.text(justification)}` : ""}`,
      ),
    ),
    group(
      "Réponse",
      fundingDecision
        ? [
            `${formatDate(fundingDecision.on)}\u00A0: ${fundingWords[fundingDecision.outcome]}, ${formatCents(fundingDecision.grantedCents)}${fundingDecision.reason ? `. ${wording.text(fundingDecision.reason)}` : ""}`,
          ]
        : [],
    ),
    group(
      "Dépensé",
      receipts.map(
        ({ on, label, amountCents }) =>
          `${formatDate(on)}\u00A0: ${setText(label)}, ${formatCents(amountCents)}`,
      ),
    ),
  ]);
};

export const decisions = ({ supplement, wording }: Worded): Section | null =>
  prose("Suivi du dossier", [
    group(
      "Points mis de côté",
      supplement.checkWaivers.map(
        ({ on, reason }) => `${formatDate(on)}\u00A0: ${wording.text(reason)}`,
      ),
    ),
    group(
      "Concertation prévue",
      supplement.plannedConcertation
        ? [capitalise(formatDate(supplement.plannedConcertation.on))]
        : [],
    ),
    group(
      "Versions du plan",
      supplement.planVersions.map(
        ({ cycle, version, on, reason }) =>
          `Passage ${cycle}, version ${version}, ${formatDate(on)}${reason ? `\u00A0: ${wording.text(reason)}` : ""}`,
      ),
    ),
    group(
      "Réouvertures",
      supplement.reopenings.map(
        ({ on, reason }) => `${formatDate(on)}\u00A0: ${wording.text(reason)}`,
      ),
    ),
    group(
      "Conservation prolongée",
      supplement.retentionHold
        ? [
            `Jusqu’au ${formatDate(supplement.retentionHold.until)}\u00A0: ${wording.text(supplement.retentionHold.reason)}`,
          ]
        : [],
    ),
  ]);
