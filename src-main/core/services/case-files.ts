import { and, desc, eq, ne, sql } from "drizzle-orm";
import { type CaseFile, CaseFileId, type NewCaseFile } from "#domain/case-file.ts";
import type { CaseFileSummary, CaseFileView } from "#domain/case-file-view.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { settingsOn } from "#domain/programme.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { emptySupplement } from "#domain/supplement.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { readLatestProgramme } from "../db/queries/programmes.ts";
import { findCaseFileId } from "../db/queries/read-case-file.ts";
import { caseFileTable, personTable } from "../db/schema/index.ts";
import {
  type ChangeRefusal,
  referenceProblems,
  summaryFor,
  writeNewDossier,
} from "./change-case-file.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { discardDraft } from "./drafts.ts";
import { getOrganiser } from "./organisers.ts";
import { programmeOf } from "./programmes.ts";
import { viewCaseFile, viewChangedCaseFile } from "./view-case-file.ts";

/** Every dossier, last changed first. */
export const listCaseFiles = (deps: DbDep & ClockDep): ReadonlyArray<CaseFileSummary> => {
  refreshSummaries(deps.db, deps.clock.today());
  return deps.db
    .select({
      id: caseFileTable.id,
      number: caseFileTable.number,
      fictional: caseFileTable.fictional,
      programmeId: caseFileTable.programmeId,
      programmeVersion: caseFileTable.programmeVersion,
      currentStep: caseFileTable.currentStep,
      missing: caseFileTable.missing,
      isClosed: caseFileTable.isClosed,
      changedAt: caseFileTable.changedAt,
      usualName: personTable.usualName,
      familyName: personTable.familyName,
      birthDate: personTable.birthDate,
    })
    .from(caseFileTable)
    .innerJoin(personTable, eq(personTable.caseFileId, caseFileTable.id))
    .orderBy(desc(caseFileTable.changedAt), desc(caseFileTable.number))
    .all()
    .map(({ programmeId, programmeVersion, fictional, ...row }) => {
      const programme = programmeOf(deps.db, { programme: { id: programmeId } }, programmeVersion);
      return {
        ...row,
        fictional: fictional ?? false,
        programmeName: programme.name,
        currentStepTitle: programme.steps.find(({ id }) => id === row.currentStep)?.title ?? "",
      };
    });
};

export const openCaseFile = (
  { db, clock }: DbDep & ClockDep,
  id: CaseFileId,
): Result<CaseFileView, { readonly type: "NotFound" }> => {
  const dossier = readDossier(db, id);
  return dossier ? ok(viewCaseFile(id, dossier, clock.today())) : err({ type: "NotFound" });
};

/** `ARC-2026-01`: the programme, the year, the next number that is free. */
export const proposeNumber = ({ db, clock }: DbDep & ClockDep, programmeId: string): string => {
  const prefix = `${programmeId.slice(0, 3).toUpperCase()}-${clock.today().slice(0, 4)}-`;
  const taken = new Set(
    db
      .select({ number: caseFileTable.number })
      .from(caseFileTable)
      .where(sql`${caseFileTable.number} like ${`${prefix}%`}`)
      .all()
      .map(({ number }) => number),
  );
  let next = 1;
  while (taken.has(`${prefix}${String(next).padStart(2, "0")}`)) next += 1;
  return `${prefix}${String(next).padStart(2, "0")}`;
};

export type CreateCaseFileRefusal =
  | ChangeRefusal
  | { readonly type: "NumberTaken" }
  | { readonly type: "UnknownProgramme" };

/** Opens a dossier from a first request, under the figures its programme has today; the draft of the form is dropped. */
export const createCaseFile = (
  deps: DbDep & ClockDep & NewIdDep,
  { number, programmeId, person, request }: NewCaseFile,
): Result<CaseFileView, CreateCaseFileRefusal> =>
  deps.db.transaction(
    (tx) => {
      const programme = readLatestProgramme(tx, programmeId);
      if (!programme) return err({ type: "UnknownProgramme" });
      if (findCaseFileId(tx, number)) return err({ type: "NumberTaken" });

      const today = deps.clock.today();
      const caseFile: CaseFile = {
        number,
        programme: { id: programmeId, settings: settingsOn(programme, today) },
        organiser: {
          ...getOrganiser(tx),
          partOfExistingNetwork: programme.organiserIsPartOfNetwork,
        },
        person,
        representatives: [],
        legalProtection: null,
        trustedPerson: null,
        discernment: null,
        request,
        consents: [],
        consentOverride: null,
        clarification: null,
        preparation: null,
        network: [],
        concertations: [],
        cycles: [],
        feedback: [],
        fundingRequest: null,
      };
      const problems = referenceProblems(caseFile);
      if (problems.length > 0) return err({ type: "Invalid", problems });

      const id = CaseFileId.parse(deps.newId());
      const supplement = emptySupplement(programme.version);
      const dossier: Dossier = { caseFile, supplement, programme };
      writeNewDossier(tx, id, dossier, { at: deps.clock.now(), today });
      discardDraft({ db: tx }, { caseFileId: null, form: "newCaseFile" });
      return ok(viewChangedCaseFile(tx, id, dossier, today));
    },
    { behavior: "immediate" },
  );

// What is missing depends on the day: an action may have become late overnight. Closed files no longer change.
const refreshSummaries = (db: WriteDb, today: LocalDate): void => {
  const isStale = and(eq(caseFileTable.isClosed, false), ne(caseFileTable.summarisedOn, today));
  const stale = db.select({ id: caseFileTable.id }).from(caseFileTable).where(isStale).all();
  if (stale.length === 0) return;
  db.transaction(
    (tx) => {
      for (const { id } of stale) {
        const dossier = readDossier(tx, id);
        if (!dossier) continue;
        tx.update(caseFileTable)
          .set(summaryFor(dossier, today))
          .where(eq(caseFileTable.id, id))
          .run();
      }
    },
    { behavior: "immediate" },
  );
};
