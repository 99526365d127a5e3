import type { CaseFile } from "#domain/case-file.ts";
import { ageOn, type LocalDate } from "#domain/local-date.ts";
import { observerAt } from "#domain/observed-voice.ts";
import type { Programme } from "#domain/programme.ts";
import type { Supplement } from "#domain/supplement.ts";
import { isPerson } from "#domain/third-party.ts";
import { cycleSections } from "./access-cycles.ts";
import {
  agreementWords,
  categoryWords,
  consentWords,
  criterionWords,
  decisionWords,
  feedbackWords,
  fundingWords,
  mannerWords,
} from "./access-words.ts";
import { passagesWording } from "./access-wording.ts";
import {
  capitalise,
  formatAge,
  formatCents,
  formatDate,
  formatTime,
  joinWords,
  setName,
  setText,
} from "../language/french.ts";
import type { LabelledList, LabelledValue, Section } from "../papers/paper.ts";
import type { MeetingLineKind } from "#domain/meeting.ts";
import type { Wording } from "../papers/references.ts";

interface Subject {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
  readonly today: LocalDate;
}

interface Worded extends Subject {
  readonly wording: Wording;
}

/** What a dossier says of the person, step by step; what would be empty is left out. */
export const lifeSections = (subject: Subject): ReadonlyArray<Section> => {
  const worded = { ...subject, wording: passagesWording(subject.caseFile) };
  return [
    identification(worded),
    request(worded),
    ...clarification(worded),
    consents(worded),
    override(worded),
    protections(worded),
    network(worded),
    preparation(worded),
    ...concertations(worded),
    openMeeting(worded),
    ...cycleSections(worded),
    feedback(worded),
    funding(worded),
    decisions(worded),
  ].filter((section) => section !== null);
};

const known = (rows: ReadonlyArray<LabelledValue | null>): ReadonlyArray<LabelledValue> =>
  rows.filter((row) => row !== null).filter(({ value }) => value !== "");

const facts = (title: string, rows: ReadonlyArray<LabelledValue | null>): Section | null => {
  const filled = known(rows);
  return filled.length === 0 ? null : { kind: "facts", title, rows: filled };
};

const prose = (title: string, groups: ReadonlyArray<LabelledList>): Section | null => {
  const filled = groups.filter(({ items }) => items.length > 0);
  return filled.length === 0 ? null : { kind: "prose", title, paragraphs: [], groups: filled };
};

const group = (label: string, items: ReadonlyArray<string>): LabelledList => ({
  label,
  numbered: false,
  items,
});

const yesNo = (value: boolean): string => (value ? "oui" : "non");

const identification = ({ caseFile, supplement: { lifeStory }, today }: Worded): Section | null => {
  const { person } = caseFile;
  const { street, postcode, city } = person.address;
  return facts("Identification", [
    { label: "Nom", value: setName(`${person.givenNames} ${person.familyName}`) },
    { label: "Se fait appeler", value: setName(person.usualName) },
    { label: "Dans son écriture", value: setName(person.ownScriptName ?? "") },
    {
      label: "Naissance",
      value: `${formatDate(person.birthDate)} (${formatAge(ageOn(person.birthDate, today))})`,
    },
    { label: "Domicile", value: setName(`${street}, ${postcode} ${city}`) },
    { label: "Téléphone", value: person.phone ?? "" },
    { label: "Adresse électronique", value: person.email ?? "" },
    { label: "Milieu de vie", value: setText(person.livesIn ?? "") },
    { label: "Assurabilité", value: setText(person.insuranceStatus ?? "") },
    { label: "Langues", value: setText(joinWords(person.languages)) },
    { label: "Interprète nécessaire", value: yesNo(person.interpreterNeeded) },
    { label: "Textes simplifiés", value: yesNo(person.needsEasyToRead) },
    { label: "Son histoire", value: setText(person.tenLines ?? "") },
    {
      label: "Son histoire, comme elle la remet",
      value: setText((lifeStory?.lines ?? []).join("\n")),
    },
  ]);
};

const request = ({ caseFile, wording }: Worded): Section | null => {
  const { request: asked } = caseFile;
  const { requester } = asked;
  return prose("Demande", [
    group("Ce qui s'est passé", [
      `Reçue le ${formatDate(asked.receivedOn)}, de ${setName(requester.name)} (${setText(requester.quality)}).`,
      `Personne informée\u00A0: ${yesNo(asked.personInformed)}${asked.personInformedOn ? `, le ${formatDate(asked.personInformedOn)}` : ""}.`,
      ...(asked.personAgreesToBeContacted === undefined
        ? []
        : [`Accepte d’être contactée\u00A0: ${yesNo(asked.personAgreesToBeContacted)}.`]),
      `Décision\u00A0: ${decisionWords[asked.decision]}${asked.decidedOn ? `, le ${formatDate(asked.decidedOn)}` : ""}.`,
      ...(asked.decisionReason ? [wording.text(asked.decisionReason)] : []),
      ...(asked.revisitOn
        ? [
            `À réexaminer le ${formatDate(asked.revisitOn)}${asked.revisitReason ? `\u00A0: ${wording.text(asked.revisitReason)}` : ""}.`,
          ]
        : []),
    ]),
    group(
      "Conditions d’accès",
      asked.criteria.map(
        ({ label, status, comment }) =>
          `${setText(label)}\u00A0: ${criterionWords[status]}${comment ? `. ${wording.text(comment)}` : ""}`,
      ),
    ),
    group("Ce qui avait été essayé", asked.previousAttempts.map(wording.text)),
    group(
      "Réorientation",
      asked.redirections.map(
        ({ service, how, on }) => `${formatDate(on)}\u00A0: ${setText(service)}, ${setText(how)}`,
      ),
    ),
  ]);
};

const clarification = ({
  caseFile,
  supplement,
  wording,
}: Worded): ReadonlyArray<Section | null> => {
  const { clarification: held } = caseFile;
  const { participation, clarificationSource } = supplement;
  const isOwn = clarificationSource === "interview";
  return [
    held &&
      prose("Clarification", [
        group(isOwn ? "Entretien" : "Sans entretien, par la personne qui a fait la demande", [
          `${formatDate(held.heldOn)}, ${wording.text(held.place)}${held.presentIds.length > 0 ? `, avec ${joinWords(held.presentIds.map(wording.memberName))}` : ""}`,
        ]),
        ...(isOwn
          ? [
              group("Besoins", held.needs.map(wording.text)),
              group("Ce qui a aidé", held.whatWorked.map(wording.text)),
              group("Ce qui n’a pas aidé", held.whatFailed.map(wording.text)),
              group("Points forts", (held.strengths ?? []).map(wording.text)),
            ]
          : []),
        group("Personnes ressources", held.resourcePersonIds.map(wording.memberName)),
      ]),
    held && isOwn
      ? { kind: "voice", title: "Sa demande", text: wording.text(held.demand), note: null }
      : null,
    participation &&
      facts("Sa participation", [
        {
          label: "Souhaite",
          value: participation.manner ? setText(mannerWords[participation.manner]) : "",
        },
        { label: "Demande", value: wording.text(participation.wishes ?? "") },
        {
          label: "Présence contre-indiquée",
          value: wording.text(participation.contraIndication ?? ""),
        },
      ]),
  ];
};

const consents = ({ caseFile, supplement, wording }: Worded): Section | null =>
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

const override = ({ caseFile: { consentOverride }, wording }: Worded): Section | null => {
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

const protections = ({ caseFile, wording }: Worded): Section | null => {
  const { representatives, trustedPerson, discernment, legalProtection } = caseFile;
  return facts("Qui décide, qui accompagne", [
    ...representatives.map(({ name, quality, agreement, agreementOn }) => ({
      label: "Représentation légale",
      value: `${setName(name)}, ${setText(quality)}\u00A0: ${setText(agreementWords[agreement])}${agreementOn ? ` (${formatDate(agreementOn)})` : ""}`,
    })),
    trustedPerson && {
      label: "Personne de confiance",
      value: `${setName(trustedPerson.name ?? wording.memberName(trustedPerson.memberId ?? ""))}, désignée le ${formatDate(trustedPerson.designatedOn)}`,
    },
    discernment && {
      label: "Discernement",
      value: `${formatDate(discernment.assessedOn)}\u00A0: ${setText(discernment.conclusion)}${discernment.comment ? `\n${wording.text(discernment.comment)}` : ""}`,
    },
    legalProtection && {
      label: "Protection judiciaire",
      value: describeProtection(legalProtection, wording),
    },
  ]);
};

const describeProtection = (
  { type, scope, decidedOn, holderId }: NonNullable<CaseFile["legalProtection"]>,
  wording: Wording,
): string =>
  [
    setText(type),
    ...(scope ? [setText(scope)] : []),
    wording.memberName(holderId),
    ...(decidedOn ? [formatDate(decidedOn)] : []),
  ].join(", ");

const network = ({ caseFile }: Worded): Section | null => {
  const others = caseFile.network.filter(({ category }) => category !== "person");
  if (others.length === 0) return null;
  return {
    kind: "pairs",
    title: "Réseau",
    headers: { left: "Qui", right: "À quel titre" },
    rows: others.map(({ name, role, category, organisation, joinedOn, leftOn }) => ({
      left: setName(name),
      right: [
        `${setText(role)} (${categoryWords[category]})`,
        ...(organisation ? [setText(organisation)] : []),
        ...(joinedOn ? [`depuis le ${formatDate(joinedOn)}`] : []),
        ...(leftOn ? [`jusqu’au ${formatDate(leftOn)}`] : []),
      ].join(", "),
    })),
  };
};

const preparation = ({ caseFile: { preparation: prepared, network: members }, wording }: Worded) =>
  prepared &&
  prose("Phase préparatoire", [
    group("Quand", [
      `Réseau informé le ${formatDate(prepared.networkInformedOn)}, invitations envoyées le ${formatDate(prepared.invitationsSentOn)}.`,
    ]),
    group(
      "Ses attentes",
      prepared.expectations
        .filter(({ byId }) => isPerson(members, byId))
        .map(({ text }) => wording.text(text)),
    ),
    group("Actions proposées", prepared.proposedActions.map(wording.text)),
    group("Effets attendus", prepared.expectedEffects.map(wording.text)),
    group("Ressources de première ligne", prepared.firstLineResources.map(wording.text)),
  ]);

const concertations = ({
  caseFile: { concertations: held, network: members },
  supplement: { observedVoices, plainWords, meetingTasks },
  wording,
}: Worded): ReadonlyArray<Section | null> =>
  held.map((one) =>
    prose(`Concertation n°\u00A0${one.number}`, [
      group("Quand et où", [
        `${formatDate(one.heldOn)}, de ${formatTime(one.start)} à ${formatTime(one.end)}, ${wording.text(one.place)}. Personne présente\u00A0: ${yesNo(one.personPresent)}.`,
        ...(one.personAbsenceReason ? [wording.text(one.personAbsenceReason)] : []),
        ...(one.nextOn ? [`Prochaine concertation\u00A0: ${formatDate(one.nextOn)}.`] : []),
      ]),
      group(
        "Venus",
        one.attendance
          .filter(({ attendance }) => attendance === "present" || attendance === "partial")
          .map(({ memberId }) => wording.memberName(memberId)),
      ),
      group("Ordre du jour", one.agenda.map(wording.text)),
      group("Contexte", one.contextStatement ? [wording.text(one.contextStatement)] : []),
      group(voiceTitle(observedVoices, one.number), [
        ...[one.personVoice, one.reportedVoice].flatMap((text) =>
          text ? [wording.text(text)] : [],
        ),
        ...one.statements
          .filter(({ byId }) => isPerson(members, byId))
          .map(({ text }) => wording.text(text)),
      ]),
      group("Accords", one.agreements.map(wording.text)),
      group(
        "Décisions",
        one.decisions.map(({ text }) => wording.text(text)),
      ),
      group(
        "Qui fait quoi",
        meetingTasks
          .filter(({ concertationNumber }) => concertationNumber === one.number)
          .map(
            ({ what, responsibleId }) =>
              `${wording.memberName(responsibleId)}\u00A0: ${wording.text(what)}`,
          ),
      ),
      group(
        "En mots simples",
        plainWords
          .filter(({ concertationNumber }) => concertationNumber === one.number)
          .flatMap(({ texts }) => texts.map(({ text }) => wording.text(text))),
      ),
      group(
        "Trajectoire renouvelée",
        one.renewedTrajectory ? [wording.text(one.renewedTrajectory)] : [],
      ),
    ]),
  );

/** A concertation that is not marked as held yet; what others said of it stays theirs until it is. */
const openMeeting = ({
  caseFile: { network: members },
  supplement: { meeting },
  wording,
}: Worded): Section | null => {
  const textsOf = (...kinds: ReadonlyArray<MeetingLineKind>) =>
    (meeting?.lines ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => wording.text(text));
  const own = (meeting?.lines ?? [])
    .filter(
      ({ kind, byId }) =>
        kind === "reported" || (kind === "word" && (byId === null || isPerson(members, byId))),
    )
    .map(({ text }) => wording.text(text));
  return prose("Réunion qui n’est pas encore terminée", [
    group("Sa parole", own),
    group("Accords", textsOf("agreement")),
    group("Décisions", textsOf("decision")),
    group("Qui fait quoi", textsOf("task")),
  ]);
};

const voiceTitle = (voices: Supplement["observedVoices"], concertation: number): string => {
  const observer = observerAt(voices, concertation);
  return observer === null ? "Sa parole" : `Ce qu’a observé ${setName(observer)}`;
};

const feedback = ({ caseFile, wording }: Worded): Section | null =>
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

const funding = ({ caseFile, supplement, wording }: Worded): Section | null => {
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

const decisions = ({ supplement, wording }: Worded): Section | null =>
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
