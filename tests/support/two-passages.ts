import type { CaseFile } from "#domain/case-file.ts";
import type { KeptMap } from "#domain/kept-map.ts";
import { aMember, day } from "./builders.ts";
import { demonstrationCaseFile } from "./demonstration.ts";

/** A network of which a first passage ended on 12 June, and what it was then: all of it fictional. */
export const twoPassages = (): CaseFile => {
  const kirikou = demonstrationCaseFile("kir-01");
  const [first] = kirikou.cycles;
  if (!first) throw new Error("no passage");
  const evaluation = {
    on: day("2026-06-12"),
    levels: first.plan.objectives.map(({ id }) => ({ objectiveId: id, level: 0 })),
    cooperationQuality: "Chacun a fait sa part.",
    criticalMoments: [],
    positiveMoments: [],
    personSatisfaction: "Je décide, maintenant.",
  };
  return {
    ...kirikou,
    network: [
      aMember({ id: "p01", name: "Camille Fictif", role: "Le jeune", category: "person" }),
      aMember({
        id: "p02",
        name: "Odette Essai",
        role: "Grand-mère",
        category: "natural",
        linkToPerson: "strong",
      }),
      aMember({
        id: "p03",
        name: "Prosper Fictif",
        role: "Père",
        category: "natural",
        linkToPerson: "medium",
      }),
      aMember({
        id: "p04",
        name: "Dr Essai",
        role: "Généraliste",
        category: "frontline",
        linkToPerson: "weak",
        leftOn: day("2026-09-01"),
        replacedById: "p06",
      }),
      aMember({
        id: "p05",
        name: "Basile Parti",
        role: "Éducateur de rue",
        linkToPerson: "broken",
        leftOn: day("2026-03-03"),
      }),
      aMember({
        id: "p06",
        name: "Dre Nouvelle",
        role: "Généraliste",
        category: "frontline",
        linkToPerson: "medium",
        joinedOn: day("2026-09-01"),
      }),
      aMember({ id: "p07", name: "Lila Essai", role: "Voisine", category: "support" }),
    ],
    concertations: [],
    feedback: [],
    fundingRequest: null,
    consents: [],
    clarification: null,
    preparation: null,
    trustedPerson: null,
    discernment: null,
    legalProtection: null,
    cycles: [
      {
        ...first,
        plan: {
          ...first.plan,
          actions: first.plan.actions.map((one) => ({ ...one, responsibleId: "p02" })),
        },
        followUps: [],
        evaluation,
        outcome: "secondPassage",
        closedOn: day("2026-06-12"),
      },
    ],
  };
};

export const linksOfTheFirst: KeptMap = {
  cycle: 1,
  positions: [],
  links: [
    { memberId: "p02", linkToPerson: "strong" },
    { memberId: "p03", linkToPerson: "conflict" },
    { memberId: "p04", linkToPerson: "weak" },
    { memberId: "p05", linkToPerson: "broken" },
  ],
};
