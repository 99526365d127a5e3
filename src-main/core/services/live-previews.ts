import type { CaseFileId } from "#domain/case-file.ts";
import type { Clarification, ClarificationSource } from "#domain/clarification.ts";
import type { NewConsent } from "#domain/consent.ts";
import type { CycleEnding } from "#domain/cycle.ts";
import type { DocumentRefusal } from "#domain/document.ts";
import type { FundingRequest } from "#domain/funding-request.ts";
import { nextIssue } from "#domain/issued-document.ts";
import type { LivePreview } from "#domain/live-preview.ts";
import type { Preparation } from "#domain/preparation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import { draftOn } from "../documents/papers/paper-version.ts";
import { type DocumentSource, documentSource } from "../documents/render-document.ts";
import { saveClarification } from "./clarifications.ts";
import { saveConcertation, type WrittenConcertation } from "./concertations.ts";
import { recordConsent } from "./consents.ts";
import type { ClockDep } from "./deps.ts";
import { type NotTypesetRefusal, type PaperDeps, type PaperRequest, typeset } from "./documents.ts";
import { readDossier } from "./dossier.ts";
import { saveEvaluation } from "./evaluations.ts";
import { saveFundingRequest } from "./funding-requests.ts";
import { letterheadOfDossier } from "./letterhead-of-dossier.ts";
import { replacePart } from "./parts.ts";
import { savePlan, type WrittenPlan } from "./plans.ts";
import { signatureOfDossier } from "./signature-of-dossier.ts";

/** What a form would save now. */
type TypedValues =
  | {
      readonly form: "clarification";
      readonly clarification: Clarification;
      readonly source: ClarificationSource;
    }
  | ({ readonly form: "consents" } & NewConsent)
  | { readonly form: "preparation"; readonly preparation: Preparation }
  | ({ readonly form: "concertation" } & WrittenConcertation)
  | ({ readonly form: "plan" } & WrittenPlan)
  | ({ readonly form: "evaluation" } & CycleEnding)
  | { readonly form: "fundingRequest"; readonly fundingRequest: FundingRequest };

export interface LivePreviewRequest extends PaperRequest {
  readonly typed: TypedValues;
  /** The pictures that whoever asks has already. */
  readonly known: ReadonlyArray<string>;
}

/**
 * The pages of a paper as they would be if a form were saved as it now stands. It is saved by the very verb of that form,
 * in a transaction that is always taken back: nothing of it is stored, logged or counted.
 */
export const drawLivePreview = async (
  deps: PaperDeps,
  { known, ...request }: LivePreviewRequest,
): Promise<Result<LivePreview, { readonly type: "NotFound" } | NotTypesetRefusal>> => {
  const prepared = prepareTyped(deps, request);
  if (!prepared.ok) {
    const { type } = prepared.error;
    if (type === "NotFound") return err({ type });
    return ok({ state: "waiting", reason: type === "Refused" ? prepared.error.reason : null });
  }
  const drawn = await typeset(deps, ({ layers }) => layers(prepared.value.source));
  if (!drawn.ok) return drawn;
  const isKnown = new Set(known);
  return ok({
    state: "drawn",
    pages: drawn.value.map((layers) =>
      layers.map(({ id, picture }) => ({ id, picture: isKnown.has(id) ? null : picture })),
    ),
  });
};

type Unprepared =
  | { readonly type: "NotFound" }
  | { readonly type: "NotSaved" }
  | { readonly type: "Refused"; readonly reason: DocumentRefusal };

/** What the paper is made from after that save. */
const prepareTyped = (
  { db, clock }: DbDep & ClockDep,
  { caseFileId, paper, language, typed }: Omit<LivePreviewRequest, "known">,
): Result<DocumentSource, Unprepared> =>
  takenBack<Result<DocumentSource, Unprepared>>(db, (tx) => {
    const saved = saveTyped({ db: tx, clock }, caseFileId, typed);
    if (!saved.ok) return err({ type: saved.error.type === "NotFound" ? "NotFound" : "NotSaved" });
    const dossier = readDossier(tx, caseFileId);
    if (!dossier) return err({ type: "NotFound" });
    const { issuedDocuments } = dossier.supplement;
    const prepared = documentSource({
      dossier,
      letterhead: letterheadOfDossier(tx, dossier),
      signature: signatureOfDossier(tx, dossier),
      paper,
      language,
      standing: { ...draftOn(clock.today()), ...nextIssue(issuedDocuments, paper) },
    });
    return prepared.ok ? prepared : err({ type: "Refused", reason: prepared.error });
  });

const saveTyped = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  typed: TypedValues,
): Result<unknown, { readonly type: string }> => {
  switch (typed.form) {
    case "clarification":
      return saveClarification(deps, caseFileId, typed);
    case "consents":
      return recordConsent(deps, caseFileId, typed);
    case "preparation":
      return replacePart(deps, caseFileId, {
        part: "preparation",
        form: "preparation",
        value: typed.preparation,
      });
    case "concertation":
      return saveConcertation(deps, caseFileId, typed);
    case "plan":
      // Why a plan is amended is asked once somebody saves it.
      return savePlan(deps, caseFileId, { amendmentReason: "…", ...typed });
    case "evaluation":
      return saveEvaluation(deps, caseFileId, typed);
    case "fundingRequest":
      return saveFundingRequest(deps, caseFileId, typed.fundingRequest);
  }
};

/** What the work in a transaction answers; what it wrote is taken back. */
const takenBack = <T>(db: WriteDb, work: (tx: WriteDb) => T): T => {
  const answers: T[] = [];
  const end = new Error("taken back");
  try {
    besideChain(db).transaction(
      (tx) => {
        answers.push(work(tx));
        throw end;
      },
      { behavior: "immediate" },
    );
  } catch (error) {
    if (error !== end) throw error;
  }
  const [answer] = answers;
  if (answer === undefined) throw new Error("the transaction gave no answer");
  return answer;
};
