import * as z from "zod";
import { Clarification } from "./clarification.ts";
import { Concertation } from "./concertation.ts";
import { Consent } from "./consent.ts";
import { ConsentOverride } from "./consent-override.ts";
import { Cycle, isFinalOutcome } from "./cycle.ts";
import { Feedback } from "./feedback.ts";
import { FundingRequest } from "./funding-request.ts";
import { NetworkMember } from "./network-member.ts";
import { Organiser } from "./organiser.ts";
import { Person } from "./person.ts";
import { Preparation } from "./preparation.ts";
import { ProgrammeId, ProgrammeSettings } from "./programme.ts";
import { Discernment, LegalProtection, Representative, TrustedPerson } from "./representation.ts";
import { Request } from "./request.ts";

export const CaseFileId = z.uuid().brand<"CaseFileId">();
export type CaseFileId = z.infer<typeof CaseFileId>;

/** Never contains a name: it stands in file names and in the papers' metadata. */
const CaseNumber = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,29}$/);

/** A whole case file (dossier): what an organiser knows and decides about one person's situation. */
export const CaseFile = z.strictObject({
  number: CaseNumber,
  /** True for demonstration files; said on every page that is printed. */
  fictional: z.boolean().optional(),
  programme: z.strictObject({ id: ProgrammeId, settings: ProgrammeSettings }),
  organiser: Organiser,
  person: Person,
  representatives: z.array(Representative),
  legalProtection: LegalProtection.nullable(),
  trustedPerson: TrustedPerson.nullable(),
  discernment: Discernment.nullable(),
  request: Request,
  consents: z.array(Consent),
  consentOverride: ConsentOverride.nullable(),
  clarification: Clarification.nullable(),
  preparation: Preparation.nullable(),
  network: z.array(NetworkMember),
  concertations: z.array(Concertation),
  cycles: z.array(Cycle),
  feedback: z.array(Feedback),
  fundingRequest: FundingRequest.nullable(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** What is known when a request first comes in; the rest of the file starts empty. */
export const NewCaseFile = z.strictObject({
  number: CaseNumber,
  programmeId: ProgrammeId,
  person: Person,
  request: Request,
});
export type NewCaseFile = z.infer<typeof NewCaseFile>;

/** The passages, the first one first: the exchange format asks for no order. */
export const cyclesInOrder = ({ cycles }: Pick<CaseFile, "cycles">): ReadonlyArray<Cycle> =>
  cycles.toSorted((a, b) => a.number - b.number);

/** The passage that no other follows. */
export const lastCycle = (caseFile: Pick<CaseFile, "cycles">): Cycle | undefined =>
  cyclesInOrder(caseFile).at(-1);

/** The concertation held last; of two on one day, the one with the higher number. The format asks for no order. */
export const lastConcertation = (caseFile: Pick<CaseFile, "concertations">) =>
  asHeld(caseFile).at(-1);

/** The concertation held first. */
export const firstConcertation = (caseFile: Pick<CaseFile, "concertations">) => asHeld(caseFile)[0];

/** The cycle under way, if a plan was validated and nothing has ended it. */
export const currentCycle = (caseFile: Pick<CaseFile, "cycles">): Cycle | undefined =>
  cyclesInOrder(caseFile).findLast(({ outcome }) => outcome === "ongoing");

/** The passage that new concertations and the next plan belong to. */
export const workingCycleNumber = (caseFile: Pick<CaseFile, "cycles">): number =>
  currentCycle(caseFile)?.number ?? (lastCycle(caseFile)?.number ?? 0) + 1;

/** The same file with one passage as it now stands. */
export const replaceCycle = (caseFile: CaseFile, cycle: Cycle): CaseFile => ({
  ...caseFile,
  cycles: caseFile.cycles.map((one) => (one.number === cycle.number ? cycle : one)),
});

/** Whether the last word was exit, stop, lost contact or hand-over; a file handed over may not say on which day. */
export const hasEnded = (caseFile: Pick<CaseFile, "cycles">): boolean => {
  const last = lastCycle(caseFile);
  return last !== undefined && isFinalOutcome(last.outcome);
};

/** The day the file ended, where it has and says so. */
export const closedOn = (caseFile: Pick<CaseFile, "cycles">) =>
  hasEnded(caseFile) ? (lastCycle(caseFile)?.closedOn ?? null) : null;

/** Whether another passage follows: what belongs to it no longer changes (domain 1, passage). */
export const isFrozenCycle = ({ cycles }: Pick<CaseFile, "cycles">, number: number): boolean =>
  cycles.some((cycle) => cycle.number > number);

const frozenCycles = (caseFile: Pick<CaseFile, "cycles">): ReadonlyArray<Cycle> =>
  caseFile.cycles.filter(({ number }) => isFrozenCycle(caseFile, number));

/** The numbers of the frozen passages that would not stay as they are, or would no longer be followed by another. */
export const changedFrozenCycles = (
  before: Pick<CaseFile, "cycles">,
  after: Pick<CaseFile, "cycles">,
): ReadonlyArray<number> => {
  const afterText = new Set(frozenCycles(after).map((cycle) => JSON.stringify(cycle)));
  return frozenCycles(before)
    .filter((cycle) => !afterText.has(JSON.stringify(cycle)))
    .map(({ number }) => number);
};

const asHeld = ({ concertations }: Pick<CaseFile, "concertations">): ReadonlyArray<Concertation> =>
  concertations.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn) || a.number - b.number);
