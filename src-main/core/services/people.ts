import { eq } from "drizzle-orm";
import { type KnownPerson, mayBeSamePerson } from "#domain/known-person.ts";
import type { Person } from "#domain/person.ts";
import type { ReadDb } from "../db/db.ts";
import { caseFileTable, personTable } from "../db/schema/index.ts";
import { programmeOf } from "./programmes.ts";

/** Who may be this person and has a dossier, open or closed. */
export const findDuplicates = (
  { db }: { readonly db: ReadDb },
  person: Pick<Person, "familyName" | "givenNames" | "usualName" | "birthDate">,
): ReadonlyArray<KnownPerson> =>
  db
    .select({
      caseFileId: caseFileTable.id,
      number: caseFileTable.number,
      programmeId: caseFileTable.programmeId,
      programmeVersion: caseFileTable.programmeVersion,
      currentStep: caseFileTable.currentStep,
      isClosed: caseFileTable.isClosed,
      familyName: personTable.familyName,
      givenNames: personTable.givenNames,
      usualName: personTable.usualName,
      birthDate: personTable.birthDate,
    })
    .from(personTable)
    .innerJoin(caseFileTable, eq(caseFileTable.id, personTable.caseFileId))
    .where(eq(personTable.birthDate, person.birthDate))
    .all()
    .filter((known) => mayBeSamePerson(known, person))
    .map(({ caseFileId, number, usualName, familyName, isClosed, ...row }) => {
      const { programmeId, programmeVersion, currentStep } = row;
      const programme = programmeOf(db, { programme: { id: programmeId } }, programmeVersion);
      const title = programme.steps.find(({ id }) => id === currentStep)?.title ?? "";
      return { caseFileId, number, usualName, familyName, isClosed, currentStepTitle: title };
    });
