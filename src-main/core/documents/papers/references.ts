import { type CaseFile, lastConcertation } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { Plan } from "#domain/plan.ts";
import { languages } from "../language/languages.ts";

/** Sets what people wrote for print, and puts words where the file points with a code. */
export interface Wording {
  /** « p05 voulait une admission » → « Aurélien Baÿens voulait une admission »; `d1` → « D1 », `a04` → « A4 ». */
  readonly text: (written: string) => string;
  readonly memberName: (id: string) => string;
  readonly memberRole: (id: string) => string;
  readonly decision: (id: string) => string;
  readonly action: (id: string) => string;
}

/**
 * Files handed over between colleagues name people, decisions and actions by their code inside the text. The reader
 * of a paper has no list of codes: they get the name, or the reference printed beside the decision or action.
 */
export const wordingOf = (
  { network }: Pick<CaseFile, "network">,
  { decisions }: Pick<Concertation, "decisions">,
  cycle: Pick<Cycle, "plan"> | undefined,
  language: PaperLanguage = "fr",
): Wording => {
  const { setName, setText } = languages[language];
  const membersById = new Map(network.map((member) => [member.id, member]));
  const decisionLabels = numbered("D", decisions);
  const actionLabels = numbered("A", cycle ? actionsAsPrinted(cycle.plan) : []);
  const labelsByCode = new Map([
    ...network.map(({ id, name }) => [id, name] as const),
    ...decisionLabels,
    ...actionLabels,
  ]);
  return {
    text: (written) => setText(written.replaceAll(CODE, (code) => labelsByCode.get(code) ?? code)),
    memberName: (id) => setName(membersById.get(id)?.name ?? id),
    memberRole: (id) => setText(membersById.get(id)?.role ?? ""),
    decision: (id) => decisionLabels.get(id) ?? id,
    action: (id) => actionLabels.get(id) ?? id,
  };
};

/** The words of a paper that is about a dossier, not about one concertation: codes are those of the latest. */
export const dossierWording = (caseFile: CaseFile): Wording => {
  const latest = lastConcertation(caseFile);
  return wordingOf(
    caseFile,
    latest ?? { decisions: [] },
    latest && caseFile.cycles.find(({ number }) => number === latest.cycle),
  );
};

// A letter or two and a number, standing alone: an id made of letters only could be a word of the language.
const CODE = /(?<![\p{L}\p{N}_-])[a-z]{1,2}\d{1,4}(?![\p{L}\p{N}_-])/gu;

/** Under their objectives: numbers then follow the eye down the page. */
const actionsAsPrinted = ({ objectives, actions }: Plan) =>
  objectives.flatMap(({ id }) => actions.filter(({ objectiveId }) => objectiveId === id));

const numbered = (
  prefix: string,
  items: ReadonlyArray<{ readonly id: string }>,
): ReadonlyMap<string, string> =>
  new Map(items.map(({ id }, index) => [id, `${prefix}${index + 1}`]));
