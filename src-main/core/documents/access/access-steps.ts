import type { MeetingLineKind } from "#domain/meeting.ts";
import { observerAt } from "#domain/observed-voice.ts";
import type { Supplement } from "#domain/supplement.ts";
import { isPerson } from "#domain/third-party.ts";
import { criterionWords, decisionWords, mannerWords } from "./access-words.ts";
import { facts, group, prose, type Worded, yesNo } from "./section-shapes.ts";
import { formatDate, formatTime, joinWords, setName, setText } from "../language/french.ts";
import type { Section } from "../papers/paper.ts";

export const request = ({ caseFile, wording }: Worded): Section | null => {
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

export const clarification = ({
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

export const preparation = ({
  caseFile: { preparation: prepared, network: members },
  wording,
}: Worded) =>
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

export const concertations = ({
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
export const openMeeting = ({
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
