import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Consent } from "#domain/consent.ts";
import { ok, type Result } from "#domain/result.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Adds an answer. The earlier one of the same giver on the same kind and subject is superseded, never overwritten. */
export const recordConsent = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  answer: Omit<Consent, "id" | "supersedesId">,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "consents" }, ({ caseFile }) => {
    const earlier = caseFile.consents.findLast(
      ({ kind, subject, givenBy, givenByName }) =>
        kind === answer.kind &&
        subject === answer.subject &&
        givenBy === answer.givenBy &&
        givenByName === answer.givenByName,
    );
    const consent: Consent = {
      ...answer,
      id: nextItemId(
        "c",
        caseFile.consents.map(({ id }) => id),
      ),
      ...(earlier ? { supersedesId: earlier.id } : {}),
    };
    return ok({ caseFile: { ...caseFile, consents: [...caseFile.consents, consent] } });
  });
