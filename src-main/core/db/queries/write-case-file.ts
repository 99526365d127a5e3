import { isDeepStrictEqual } from "node:util";
import { CaseFile, type CaseFileId } from "#domain/case-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import { plainText } from "#domain/name-key.ts";
import type { WriteDb } from "../db.ts";
import { deleteRows, insertRow, updateRows } from "../prepared.ts";
import {
  attendanceTable,
  caseFileTable,
  clarificationTable,
  concertationTable,
  consentOverrideTable,
  consentTable,
  criterionTable,
  cycleTable,
  decisionTable,
  discernmentTable,
  feedbackTable,
  followUpTable,
  fundingLineTable,
  fundingRequestTable,
  legalProtectionTable,
  networkMemberTable,
  objectiveTable,
  personTable,
  planActionTable,
  preparationTable,
  representativeTable,
  requestTable,
  trustedPersonTable,
} from "../schema/index.ts";
import { logChange } from "./changes.ts";
import { toRow } from "./records.ts";

/** What the list of dossiers shows of a file without opening it. */
export type CaseFileHead = Pick<
  typeof caseFileTable.$inferSelect,
  | "changedAt"
  | "currentStep"
  | "missing"
  | "isClosed"
  | "stepRank"
  | "summaryHoldsFrom"
  | "summaryHoldsBefore"
>;

interface CaseFileUpdate {
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly head: CaseFileHead;
  /** The organiser's name. */
  readonly by: string;
}

/** Inserts a file that is not there yet. Must run inside a transaction. */
export const insertCaseFile = (
  tx: WriteDb,
  id: CaseFileId,
  caseFile: CaseFile,
  head: CaseFileHead & Pick<typeof caseFileTable.$inferSelect, "programmeVersion">,
): void => {
  insertRow(tx, caseFileTable, { id, ...headOf(caseFile), ...head, createdAt: head.changedAt });
  for (const part of partNames) writers[part]?.(tx, id, caseFile, null);
};

/**
 * Brings the rows of a file from `before` to `after`, part by part; only parts that differ are written, and each is
 * logged with what it replaced. Must run inside a transaction.
 */
export const updateCaseFile = (
  tx: WriteDb,
  id: CaseFileId,
  { before, after, head, by }: CaseFileUpdate,
): void => {
  updateRows(tx, caseFileTable, { set: { ...headOf(after), ...head }, where: { id } });
  for (const part of partNames) {
    if (isDeepStrictEqual(before[part], after[part])) continue;
    writers[part]?.(tx, id, after, before);
    logChange(tx, {
      caseFileId: id,
      at: head.changedAt,
      by,
      part,
      before: before[part] ?? null,
      after: after[part] ?? null,
    });
  }
};

const partNames = CaseFile.keyof().options;
type Part = (typeof partNames)[number];

const headOf = ({ number, fictional, programme, organiser, person }: CaseFile) => ({
  number,
  searchLine: plainText([number, person.usualName, person.familyName].join(" ")),
  personLine: plainText(`${person.usualName} ${person.familyName}`),
  fictional: fictional ?? null,
  programmeId: programme.id,
  programmeSettings: programme.settings,
  organiser,
});

type PartWriter = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  caseFile: CaseFile,
  before: CaseFile | null,
) => void;

/** Parts without an entry are columns of the file's own row. */
const writers: Partial<Readonly<Record<Part, PartWriter>>> = {
  person: (tx, caseFileId, { person }) => {
    deleteRows(tx, personTable, { caseFileId });
    insertRow(tx, personTable, { caseFileId, ...toRow(person) });
  },

  representatives: (tx, caseFileId, { representatives }) => {
    deleteRows(tx, representativeTable, { caseFileId });
    representatives.forEach((one, position) =>
      insertRow(tx, representativeTable, { caseFileId, position, ...toRow(one) }),
    );
  },

  legalProtection: (tx, caseFileId, { legalProtection }) => {
    deleteRows(tx, legalProtectionTable, { caseFileId });
    if (legalProtection)
      insertRow(tx, legalProtectionTable, { caseFileId, ...toRow(legalProtection) });
  },

  trustedPerson: (tx, caseFileId, { trustedPerson }) => {
    deleteRows(tx, trustedPersonTable, { caseFileId });
    if (trustedPerson) insertRow(tx, trustedPersonTable, { caseFileId, ...toRow(trustedPerson) });
  },

  discernment: (tx, caseFileId, { discernment }) => {
    deleteRows(tx, discernmentTable, { caseFileId });
    if (discernment) insertRow(tx, discernmentTable, { caseFileId, ...toRow(discernment) });
  },

  request: (tx, caseFileId, { request: { criteria, ...request } }) => {
    deleteRows(tx, requestTable, { caseFileId });
    deleteRows(tx, criterionTable, { caseFileId });
    insertRow(tx, requestTable, { caseFileId, ...toRow(request) });
    criteria.forEach((criterion, position) =>
      insertRow(tx, criterionTable, { caseFileId, position, ...toRow(criterion) }),
    );
  },

  consents: (tx, caseFileId, { consents }) => {
    deleteRows(tx, consentTable, { caseFileId });
    consents.forEach((consent, position) =>
      insertRow(tx, consentTable, { caseFileId, position, ...toRow(consent) }),
    );
  },

  consentOverride: (tx, caseFileId, { consentOverride }) => {
    deleteRows(tx, consentOverrideTable, { caseFileId });
    if (consentOverride)
      insertRow(tx, consentOverrideTable, { caseFileId, ...toRow(consentOverride) });
  },

  clarification: (tx, caseFileId, { clarification }) => {
    deleteRows(tx, clarificationTable, { caseFileId });
    if (clarification) insertRow(tx, clarificationTable, { caseFileId, ...toRow(clarification) });
  },

  preparation: (tx, caseFileId, { preparation }) => {
    deleteRows(tx, preparationTable, { caseFileId });
    if (preparation) insertRow(tx, preparationTable, { caseFileId, ...toRow(preparation) });
  },

  network: (tx, caseFileId, { network }) => {
    deleteRows(tx, networkMemberTable, { caseFileId });
    network.forEach((member, position) =>
      insertRow(tx, networkMemberTable, { caseFileId, position, ...toRow(member) }),
    );
  },

  concertations: (tx, caseFileId, { concertations }) => {
    deleteRows(tx, attendanceTable, { caseFileId });
    deleteRows(tx, decisionTable, { caseFileId });
    deleteRows(tx, concertationTable, { caseFileId });
    concertations.forEach(({ attendance, decisions, ...concertation }, at) => {
      const key = { caseFileId, concertationNumber: concertation.number };
      insertRow(tx, concertationTable, { caseFileId, position: at, ...toRow(concertation) });
      attendance.forEach((one, position) =>
        insertRow(tx, attendanceTable, { ...key, position, ...toRow(one) }),
      );
      decisions.forEach((decision, position) =>
        insertRow(tx, decisionTable, { ...key, position, ...toRow(decision) }),
      );
    });
  },

  // Only cycles that differ, the last one first to go and the first one first to come: a cycle that another follows is
  // frozen, and triggers refuse to touch it.
  cycles: (tx, caseFileId, { cycles }, before) => {
    const stored = before?.cycles ?? [];
    const isAsBefore = (cycle: Cycle, at: number): boolean => isDeepStrictEqual(stored[at], cycle);
    stored
      .filter((cycle, at) => !isDeepStrictEqual(cycles[at], cycle))
      .toSorted((a, b) => b.number - a.number)
      .forEach(({ number }) => deleteCycle(tx, caseFileId, number));
    cycles
      .map((cycle, position) => ({ cycle, position }))
      .filter(({ cycle, position }) => !isAsBefore(cycle, position))
      .toSorted((a, b) => a.cycle.number - b.cycle.number)
      .forEach(({ cycle, position }) => insertCycle(tx, caseFileId, cycle, position));
  },

  feedback: (tx, caseFileId, { feedback }) => {
    deleteRows(tx, feedbackTable, { caseFileId });
    feedback.forEach((one, position) =>
      insertRow(tx, feedbackTable, { caseFileId, position, ...toRow(one) }),
    );
  },

  fundingRequest: (tx, caseFileId, { fundingRequest }) => {
    deleteRows(tx, fundingLineTable, { caseFileId });
    deleteRows(tx, fundingRequestTable, { caseFileId });
    if (!fundingRequest) return;
    const { lines, ...request } = fundingRequest;
    insertRow(tx, fundingRequestTable, { caseFileId, ...toRow(request) });
    lines.forEach((line, position) =>
      insertRow(tx, fundingLineTable, { caseFileId, position, ...toRow(line) }),
    );
  },
};

const deleteCycle = (tx: WriteDb, caseFileId: CaseFileId, number: number): void => {
  for (const table of [followUpTable, planActionTable, objectiveTable])
    deleteRows(tx, table, { caseFileId, cycleNumber: number });
  deleteRows(tx, cycleTable, { caseFileId, number });
};

const insertCycle = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { plan, followUps, ...cycle }: Cycle,
  at: number,
): void => {
  const key = { caseFileId, cycleNumber: cycle.number };
  insertRow(tx, cycleTable, {
    caseFileId,
    position: at,
    planValidatedOn: plan.validatedOn,
    safetyPlan: plan.safetyPlan,
    ...toRow(cycle),
  });
  plan.objectives.forEach((objective, position) =>
    insertRow(tx, objectiveTable, { ...key, position, ...toRow(objective) }),
  );
  plan.actions.forEach((action, position) =>
    insertRow(tx, planActionTable, { ...key, position, ...toRow(action) }),
  );
  followUps.forEach((followUp, position) =>
    insertRow(tx, followUpTable, { ...key, position, ...toRow(followUp) }),
  );
};
