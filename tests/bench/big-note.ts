import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import { aMember } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

/**
 * KIR-01 grown to what a heavy meeting leaves behind: 12 members, 6 objectives, 14 actions, three pages of prose. The
 * number of the run stands in every text, so that no cache can answer for the typesetter.
 */
export const bigNote = (run: number): CaseFile => {
  const kirikou = demonstrationCaseFile("kir-01");
  const extra = ["p10", "p11", "p12"].map((id) => aMember({ id, name: `Personne fictive ${id}` }));
  const network = [...kirikou.network, ...extra];
  const [cycle] = kirikou.cycles;
  const [concertation] = kirikou.concertations;
  if (!cycle || !concertation) throw new Error("KIR-01 has a cycle and a concertation");
  const objectives = [0, 1].flatMap((half) =>
    cycle.plan.objectives.map((objective) => ({
      ...objective,
      id: `${objective.id}${half}`,
      label: `${objective.label} (${run})`,
    })),
  );
  const actions = Array.from({ length: 14 }, (_, index) => {
    const action = cycle.plan.actions[index % cycle.plan.actions.length];
    const objective = objectives[index % objectives.length];
    if (!action || !objective) throw new Error("KIR-01 has actions and objectives");
    return {
      ...action,
      id: `x${index}`,
      objectiveId: objective.id,
      what: `${action.what} (${run})`,
    };
  });
  return {
    ...kirikou,
    preparation: null,
    network,
    concertations: [
      withProse(
        concertation,
        network.map(({ id }) => id),
        run,
      ),
    ],
    cycles: [{ ...cycle, plan: { ...cycle.plan, objectives, actions } }],
  };
};

const withProse = (
  concertation: Concertation,
  memberIds: ReadonlyArray<string>,
  run: number,
): Concertation => ({
  ...concertation,
  attendance: memberIds.map((memberId) => ({ memberId, attendance: "present" })),
  contextStatement: prose(run, 1),
  statements: memberIds.slice(1, 6).map((byId, index) => ({ byId, text: prose(run + index, 1) })),
});

const prose = (run: number, paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, index) =>
      `Passage ${run}.${index} : « Mon petit-fils n'est pas un dossier ; c'est un garçon qui ne dort pas. » On a d'abord cherché qui l'appelait le matin, puis qui restait le soir. L'école propose d'arriver à 9 h 10 par l'atelier ; la famille d'accueil demande à souffler. Chacun dit ce qu'il peut tenir jusqu'en juin, et ce qu'il ne promet pas : voilà l'accord.`,
  ).join("\n\n");
