import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Concertation } from "#domain/concertation.ts";
import {
  applyFeeRate,
  type FeeRateChoice,
  type FeeStatement,
  feeStatement,
  markFee,
} from "#domain/fee-statement.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { type ChangeContext, changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

interface NotFoundRefusal {
  readonly type: "NotFound";
}

/** No rate of the programme holds for the concertation: nothing says how much to pay. */
export interface NoFeeRateRefusal {
  readonly type: "NoFeeRate";
}

/** Says which of the programme's rates holds for a concertation. What is recorded is left as it is. */
export const chooseFeeRate = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  choice: FeeRateChoice,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<NotFoundRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, programme }) => {
      const { concertationNumber, rateId } = choice;
      const isKnown =
        caseFile.concertations.some(({ number }) => number === concertationNumber) &&
        programme.feeRates.some(({ id }) => id === rateId);
      if (!isKnown) return err({ type: "NotFound" });
      const others = supplement.feeRateChoices.filter(
        (one) => one.concertationNumber !== concertationNumber,
      );
      return ok({
        supplement: {
          ...supplement,
          feeRateChoices: [...others, choice].toSorted(
            (a, b) => a.concertationNumber - b.concertationNumber,
          ),
        },
      });
    },
  );

/** Writes down what the rate gives, for everybody for whom nothing is recorded yet. */
export const applyFees = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  concertationNumber: number,
): Result<CaseFileView, ChangeRefusal | NoFeeRateRefusal> =>
  changeConcertation(deps, caseFileId, concertationNumber, (concertation, statement) =>
    statement.rate === null
      ? err({ type: "NoFeeRate" })
      : ok(applyFeeRate(concertation, statement)),
  );

/** Writes down that one member is paid, at the rate, or is not. */
export const markMemberFee = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  {
    concertationNumber,
    memberId,
    isPaid,
  }: {
    readonly concertationNumber: number;
    readonly memberId: string;
    readonly isPaid: boolean;
  },
): Result<CaseFileView, ChangeRefusal | NoFeeRateRefusal> =>
  changeConcertation(deps, caseFileId, concertationNumber, (concertation, { entries, rate }) => {
    if (!entries.some((entry) => entry.memberId === memberId)) return err({ type: "NotFound" });
    if (!isPaid) return ok(markFee(concertation, memberId, null));
    return rate === null
      ? err({ type: "NoFeeRate" })
      : ok(markFee(concertation, memberId, rate.cents));
  });

/** Keeps a member's account number as it was typed; a wrong one is flagged, not refused (domain rule 4). */
export const saveMemberAccount = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { memberId, iban }: { readonly memberId: string; readonly iban: NetworkMember["iban"] },
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<NotFoundRefusal>(deps, { caseFileId, form: "fees" }, ({ caseFile }) =>
    caseFile.network.some(({ id }) => id === memberId)
      ? ok({
          caseFile: {
            ...caseFile,
            network: caseFile.network.map((one) => (one.id === memberId ? { ...one, iban } : one)),
          },
        })
      : err({ type: "NotFound" }),
  );

type ChangedConcertation = Result<Concertation, NotFoundRefusal | NoFeeRateRefusal>;

const changeConcertation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  number: number,
  decide: (concertation: Concertation, statement: FeeStatement) => ChangedConcertation,
): Result<CaseFileView, ChangeRefusal | NoFeeRateRefusal> =>
  changeCaseFile<NotFoundRefusal | NoFeeRateRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, programme, supplement }: ChangeContext) => {
      const concertation = caseFile.concertations.find((one) => one.number === number);
      if (!concertation) return err({ type: "NotFound" });
      const statement = feeStatement(concertation, caseFile, programme, supplement.feeRateChoices);
      const changed = decide(concertation, statement);
      return changed.ok ? ok({ caseFile: replaceConcertation(caseFile, changed.value) }) : changed;
    },
  );

const replaceConcertation = (caseFile: CaseFile, concertation: Concertation): CaseFile => ({
  ...caseFile,
  concertations: caseFile.concertations.map((one) =>
    one.number === concertation.number ? concertation : one,
  ),
});
