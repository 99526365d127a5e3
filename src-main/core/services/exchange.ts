import { isDeepStrictEqual } from "node:util";
import { count, eq } from "drizzle-orm";
import { CaseFile, CaseFileId } from "#domain/case-file.ts";
import { type ChangePart, describeChange } from "#domain/change.ts";
import {
  type DossierDifference,
  type ExchangeRefusal,
  type HandedSupplement,
  type ImportedCaseFile,
  readExchangeFile,
  type ReceivedDossier,
  withoutPrivateNotes,
  writeExchangeFile,
  writeHandOverFile,
} from "#domain/exchange-file.ts";
import { type FormatProblem } from "#domain/format-problem.ts";
import { addDeliveries } from "#domain/delivery.ts";
import { addIssuedDocuments } from "#domain/issued-document.ts";
import { addPlanAgreements, type PlanAgreement } from "#domain/plan-agreement.ts";
import { addPlanVersions, numberAmong } from "#domain/plan-version.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { emptySupplement, Supplement } from "#domain/supplement.ts";
import { answersOfMembers, reconcileSupplement } from "#domain/supplement-references.ts";
import type { DbDep, ReadDb, WriteDb } from "../db/db.ts";
import { findCaseFileId } from "../db/queries/read-case-file.ts";
import { draftTable } from "../db/schema/index.ts";
import { frozenCycleProblems, writeDossier, writeNewDossier } from "./change-case-file.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { authorOf } from "./organisers.ts";
import { programmeOf, versionInForce } from "./programmes.ts";

type ImportDeps = DbDep & ClockDep & NewIdDep;

export type ImportRefusal =
  | { readonly type: "Refused"; readonly refusal: ExchangeRefusal }
  | ({ readonly type: "AlreadyHere" } & AlreadyHere);

/** What stands in the way of a file whose number is here already. */
interface AlreadyHere {
  readonly number: string;
  readonly caseFileId: CaseFileId;
  /** From what is here to what the file brings; none when both are the same. */
  readonly differences: ReadonlyArray<DossierDifference>;
  /** Forms of the dossier with unfinished work, which replacing it gives up. */
  readonly drafts: number;
}

/**
 * Takes in a file whole, or refuses it whole and writes nothing. A number that is already here is replaced only when
 * asked; what it replaces stays in the history.
 */
export const importCaseFile = (
  deps: ImportDeps,
  { text, replace }: { readonly text: string; readonly replace: boolean },
): Result<ImportedCaseFile, ImportRefusal> => {
  const read = readExchangeFile(text);
  if (!read.ok) return err({ type: "Refused", refusal: read.error });
  const received = read.value;
  return deps.db.transaction(
    (tx) => {
      const caseFileId = findCaseFileId(tx, received.caseFile.number);
      const before = caseFileId && readDossier(tx, caseFileId);
      if (!caseFileId || !before) return ok(addDossier(tx, deps, received));
      if (!replace)
        return err({ type: "AlreadyHere", ...alreadyHere(tx, caseFileId, before, received) });
      return replaceDossier(tx, deps, { caseFileId, before, received });
    },
    { behavior: "immediate" },
  );
};

/** Takes the same file in as a dossier of its own, under the next free number: `KIR-01-2`. */
export const importCaseFileBeside = (
  deps: ImportDeps,
  text: string,
): Result<ImportedCaseFile, ExchangeRefusal> => {
  const read = readExchangeFile(text);
  if (!read.ok) return read;
  return deps.db.transaction(
    (tx) => {
      const { caseFile, supplement } = read.value;
      const number = freeNumber(tx, caseFile.number);
      return ok(addDossier(tx, deps, { caseFile: { ...caseFile, number }, supplement }));
    },
    { behavior: "immediate" },
  );
};

export interface ExportedCaseFile {
  /** Carries the case number, never a name. */
  readonly fileName: string;
  readonly text: string;
}

interface ExportOptions {
  readonly includePrivate: boolean;
}

/** The dossier in exchange format v1: importing it gives the same case file back. */
export const exportCaseFile = (
  { db }: DbDep,
  id: CaseFileId,
  { includePrivate }: ExportOptions,
): Result<ExportedCaseFile, { readonly type: "NotFound" }> => {
  const dossier = readDossier(db, id);
  if (!dossier) return err({ type: "NotFound" });
  const caseFile = includePrivate ? dossier.caseFile : withoutPrivateNotes(dossier.caseFile);
  return ok({ fileName: `dossier-${caseFile.number}.json`, text: writeExchangeFile(caseFile) });
};

/** The whole dossier for a colleague's Autour, with what version 1 of the exchange format cannot say. */
export const handOverCaseFile = (
  { db }: DbDep,
  id: CaseFileId,
  { includePrivate }: ExportOptions,
): Result<ExportedCaseFile, { readonly type: "NotFound" }> => {
  const dossier = readDossier(db, id);
  if (!dossier) return err({ type: "NotFound" });
  const caseFile = includePrivate ? dossier.caseFile : withoutPrivateNotes(dossier.caseFile);
  return ok({
    fileName: `dossier-${caseFile.number}.autour`,
    text: writeHandOverFile(caseFile, dossier.supplement),
  });
};

const addDossier = (
  tx: WriteDb,
  { clock, newId }: ClockDep & NewIdDep,
  { caseFile, supplement }: ReceivedDossier,
): ImportedCaseFile => {
  const caseFileId = CaseFileId.parse(newId());
  const version = versionInForce(tx, caseFile.programme.id);
  const dossier: Dossier = {
    caseFile,
    supplement: { ...emptySupplement(version), ...supplement },
    programme: programmeOf(tx, caseFile, version),
  };
  writeNewDossier(tx, caseFileId, dossier, { at: clock.now(), today: clock.today() });
  return { caseFileId, number: caseFile.number };
};

interface Replacement {
  readonly caseFileId: CaseFileId;
  readonly before: Dossier;
  readonly received: ReceivedDossier;
}

const replaceDossier = (
  tx: WriteDb,
  { clock }: ClockDep,
  { caseFileId, before, received }: Replacement,
): Result<ImportedCaseFile, ImportRefusal> => {
  const after = replacedBy(tx, before, received);
  const problems = [
    ...frozenCycleProblems(before, after),
    ...issuedTwiceProblems(before, received),
  ];
  if (problems.length > 0) return err({ type: "Refused", refusal: { type: "Invalid", problems } });

  writeDossier(tx, caseFileId, {
    before,
    after,
    at: clock.now(),
    by: authorOf(tx, before.caseFile),
    today: clock.today(),
  });
  // A form begun on what was here would put it back.
  tx.delete(draftTable).where(eq(draftTable.caseFileId, caseFileId)).run();
  return ok({ caseFileId, number: after.caseFile.number });
};

/** The dossier that is here as the file would have it. */
const replacedBy = (
  db: ReadDb,
  { supplement: here, caseFile: before }: Dossier,
  { caseFile, supplement }: ReceivedDossier,
): Dossier => {
  const programmeVersion =
    caseFile.programme.id === before.programme.id
      ? here.programmeVersion
      : versionInForce(db, caseFile.programme.id);
  return {
    caseFile,
    supplement: {
      ...(supplement
        ? broughtSupplement(here, supplement, caseFile)
        : reconcileSupplement(here, before, caseFile)),
      programmeVersion,
    },
    programme: programmeOf(db, caseFile, programmeVersion),
  };
};

/** Two vaults that issued papers of the same number: both are in somebody's hands, neither may be forgotten. */
const issuedTwiceProblems = (
  { supplement: here }: Dossier,
  { supplement }: ReceivedDossier,
): ReadonlyArray<FormatProblem> =>
  supplement && !addIssuedDocuments(here.issuedDocuments, supplement.issuedDocuments)
    ? [{ path: "$.supplement.issuedDocuments", rule: "issuedTwice", parameters: {} }]
    : [];

// What was issued never goes, nor who got it. A frozen version of a plan never goes: those that the file does not know stay before its own, with who agreed to them.
const broughtSupplement = (
  here: Supplement,
  brought: HandedSupplement,
  { network }: Pick<CaseFile, "network">,
): HandedSupplement => {
  const planVersions = addPlanVersions(here.planVersions, brought.planVersions);
  const numberHere = ({ cycle, version }: PlanAgreement): number => {
    const frozen = brought.planVersions.find(
      (one) => one.cycle === cycle && one.version === version,
    );
    return frozen ? numberAmong(planVersions, frozen) : version;
  };
  const issuedDocuments = addIssuedDocuments(here.issuedDocuments, brought.issuedDocuments);
  return {
    ...brought,
    // At odds with what was issued here, the file is refused; it is still shown what it would change.
    issuedDocuments: issuedDocuments ?? here.issuedDocuments,
    deliveries: issuedDocuments
      ? addDeliveries(here.deliveries, brought.deliveries)
      : here.deliveries,
    planVersions,
    planAgreements: answersOfMembers(
      addPlanAgreements(here.planAgreements, brought.planAgreements, numberHere),
      new Set(network.map(({ id }) => id)),
    ),
  };
};

const alreadyHere = (
  db: ReadDb,
  caseFileId: CaseFileId,
  before: Dossier,
  received: ReceivedDossier,
): AlreadyHere => {
  const after = replacedBy(db, before, received);
  const drafts = db
    .select({ count: count() })
    .from(draftTable)
    .where(eq(draftTable.caseFileId, caseFileId))
    .get();
  return {
    number: before.caseFile.number,
    caseFileId,
    differences: [
      ...differencesOf(CaseFile.keyof().options, before.caseFile, after.caseFile),
      ...differencesOf(Supplement.keyof().options, before.supplement, after.supplement),
    ],
    drafts: drafts?.count ?? 0,
  };
};

const differencesOf = <Part extends ChangePart>(
  parts: ReadonlyArray<Part>,
  before: { readonly [Key in Part]?: unknown },
  after: { readonly [Key in Part]?: unknown },
): ReadonlyArray<DossierDifference> =>
  parts
    .filter((part) => !isDeepStrictEqual(before[part], after[part]))
    .map((part) => ({
      part,
      fields: describeChange({ before: before[part], after: after[part] }),
    }));

const freeNumber = (db: ReadDb, number: string): string => {
  const numbered = (copy: number): string => {
    const suffix = `-${copy}`;
    return `${number.slice(0, NUMBER_LENGTH - suffix.length)}${suffix}`;
  };
  let copy = 2;
  while (findCaseFileId(db, numbered(copy))) copy += 1;
  return numbered(copy);
};

/** The longest number that a dossier may have. */
const NUMBER_LENGTH = 30;
