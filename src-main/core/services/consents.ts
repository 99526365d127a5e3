import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  type Consent,
  isConsentGiven,
  type NewConsent,
  type NewConsentProblem,
  newConsentProblems,
} from "#domain/consent.ts";
import { consentsInForceOn, recipientsOf, supersededBy } from "#domain/consent-thread.ts";
import { type FormatProblem, toJsonPath } from "#domain/format-problem.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { settleAgreements } from "#domain/representation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { type CaseFileChange, changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";
import type { Dossier } from "./dossier.ts";

/** There is nothing to take back or to review: it never held, or no longer does. */
export interface NotInForceRefusal {
  readonly type: "NotInForce";
}

/** Adds an answer with its recipients. The one it replaces is superseded, never overwritten. */
export const recordConsent = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  answer: NewConsent,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<ChangeRefusal>(deps, { caseFileId, form: "consents" }, ({ today, ...dossier }) => {
    const problems = newConsentProblems(answer, dossier.caseFile.network, today);
    if (problems.length > 0) return err({ type: "Invalid", problems: problems.map(toProblem) });
    return ok(withAnswer(dossier, answer));
  });

interface Withdrawal {
  readonly consentId: string;
  readonly on: LocalDate;
  /** In the giver's words. */
  readonly words?: string | undefined;
}

/** Takes a consent in force back, for the same recipients. The consent stays readable below the withdrawal. */
export const withdrawConsent = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { consentId, on, words }: Withdrawal,
): Result<CaseFileView, ChangeRefusal | NotInForceRefusal> =>
  changeCaseFile<ChangeRefusal | NotInForceRefusal>(
    deps,
    { caseFileId, form: null },
    ({ today, ...dossier }) => {
      const { consents } = dossier.caseFile;
      const { consentScopes } = dossier.supplement;
      const given = consentsInForceOn(consents, consentScopes, today).find(
        ({ id }) => id === consentId,
      );
      if (!given || !isConsentGiven(given.status)) return err({ type: "NotInForce" });
      const rule = on > today ? "notYet" : on < given.on ? "beforeAnswer" : null;
      if (rule !== null)
        return err({
          type: "Invalid",
          problems: [{ path: toJsonPath(["on"]), rule, parameters: {} }],
        });

      const { kind, subject, givenBy, givenByName } = given;
      return ok(
        withAnswer(dossier, {
          consent: {
            kind,
            subject,
            givenBy,
            status: "withdrawn",
            on,
            ...(givenByName === undefined ? {} : { givenByName }),
            ...(words === undefined ? {} : { limits: words }),
          },
          memberIds: [...recipientsOf(consentId, consentScopes)],
        }),
      );
    },
  );

const withAnswer = (
  { caseFile, supplement }: Pick<Dossier, "caseFile" | "supplement">,
  answer: NewConsent,
): CaseFileChange => {
  // A file from elsewhere may have taken answers away: what named their recipients must not fall to a new one.
  const known = new Set(caseFile.consents.map(({ id }) => id));
  const consentScopes = supplement.consentScopes.filter(({ consentId }) => known.has(consentId));
  const earlier = supersededBy(answer, caseFile.consents, consentScopes);
  const consent: Consent = {
    ...answer.consent,
    id: nextItemId("c", [...known]),
    ...(earlier ? { supersedesId: earlier.id } : {}),
  };
  const consents = [...caseFile.consents, consent];
  const memberIds = [...new Set(answer.memberIds)];
  return {
    caseFile: {
      ...caseFile,
      consents,
      representatives: settleAgreements(caseFile.representatives, consents),
    },
    supplement: {
      ...supplement,
      consentScopes:
        memberIds.length === 0
          ? consentScopes
          : [...consentScopes, { consentId: consent.id, memberIds }],
    },
  };
};

const toProblem = ({ path, rule, value }: NewConsentProblem): FormatProblem => ({
  path: toJsonPath(path),
  rule,
  parameters: { value },
});
