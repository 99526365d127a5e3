import { sql } from "drizzle-orm";
import { type CaseFile, CaseFileId, type NewCaseFile } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { settingsOn } from "#domain/programme.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { emptySupplement } from "#domain/supplement.ts";
import type { DbDep } from "../db/db.ts";
import { readLatestProgramme } from "../db/queries/programmes.ts";
import { findCaseFileId } from "../db/queries/read-case-file.ts";
import { caseFileTable } from "../db/schema/index.ts";
import { type ChangeRefusal, referenceProblems, writeNewDossier } from "./change-case-file.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { discardDraft } from "./drafts.ts";
import { getOrganiser } from "./organisers.ts";
import { viewCaseFile, viewChangedCaseFile } from "./view-case-file.ts";

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
  | { readonly type: "OrganiserMissing" }
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
      const organiser = getOrganiser(tx);
      if (!organiser) return err({ type: "OrganiserMissing" });

      const today = deps.clock.today();
      const caseFile: CaseFile = {
        number,
        programme: { id: programmeId, settings: settingsOn(programme, today) },
        organiser: { ...organiser, partOfExistingNetwork: programme.organiserIsPartOfNetwork },
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
