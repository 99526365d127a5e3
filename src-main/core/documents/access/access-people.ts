import type { CaseFile } from "#domain/case-file.ts";
import { ageOn } from "#domain/local-date.ts";
import { agreementWords, categoryWords } from "./access-words.ts";
import { facts, type Worded, yesNo } from "./section-shapes.ts";
import { formatAge, formatDate, joinWords, setName, setText } from "../language/french.ts";
import type { Section } from "../papers/paper.ts";
import type { Wording } from "../papers/references.ts";

export const identification = ({
  caseFile,
  supplement: { lifeStory },
  today,
}: Worded): Section | null => {
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

export const protections = ({ caseFile, wording }: Worded): Section | null => {
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

export const network = ({ caseFile }: Worded): Section | null => {
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
