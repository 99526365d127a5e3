import * as z from "zod";
import type { FundingRequest, FundingTotals } from "./funding-request.ts";
import { LocalDate } from "./local-date.ts";
import { Cents, ItemId, LongText, ShortText } from "./text.ts";

export const fundingOutcomes = ["granted", "partly", "refused"] as const;
export type FundingOutcome = (typeof fundingOutcomes)[number];

/** What the network's coordination answered to the funding request (seed 3). */
export const FundingDecision = z.strictObject({
  outcome: z.enum(fundingOutcomes),
  on: LocalDate,
  by: ShortText,
  /** 0 when refused. */
  grantedCents: Cents,
  reason: LongText.nullable(),
});
export type FundingDecision = z.infer<typeof FundingDecision>;

/** What was paid with the money that was granted: one receipt (justificatif). */
export const Receipt = z.strictObject({
  id: ItemId,
  on: LocalDate,
  label: ShortText,
  supplier: ShortText.nullable(),
  amountCents: Cents,
  /** The line of the funding request it belongs to. */
  lineId: ItemId.nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

interface DecisionProblem {
  readonly field: "grantedCents" | "reason";
  readonly rule:
    | "grantedNothing"
    | "refusedNotZero"
    | "partlyNothing"
    | "partlyWhole"
    | "reasonMissing";
}

/**
 * Why a decision cannot be noted as it is. Granted is some money; partly is some, and less than what was asked; refused
 * is none. Less than asked is always explained.
 */
export const fundingDecisionProblems = (
  { outcome, grantedCents, reason }: Pick<FundingDecision, "outcome" | "grantedCents" | "reason">,
  requestedCents: number,
): ReadonlyArray<DecisionProblem> => {
  const unexplained: ReadonlyArray<DecisionProblem> =
    reason === null ? [{ field: "reason", rule: "reasonMissing" }] : [];
  const amount = (rule: DecisionProblem["rule"]): ReadonlyArray<DecisionProblem> => [
    { field: "grantedCents", rule },
  ];
  switch (outcome) {
    case "granted":
      return grantedCents === 0 ? amount("grantedNothing") : [];
    case "refused":
      return [...(grantedCents > 0 ? amount("refusedNotZero") : []), ...unexplained];
    case "partly": {
      const isWhole = grantedCents >= requestedCents;
      return [
        ...(grantedCents === 0 ? amount("partlyNothing") : isWhole ? amount("partlyWhole") : []),
        ...unexplained,
      ];
    }
  }
};

/** The decision on a request of that amount, for a form that says what is wrong at the field. */
export const fundingDecisionOn = (requestedCents: number) =>
  FundingDecision.superRefine((decision, context) => {
    for (const { field, rule } of fundingDecisionProblems(decision, requestedCents))
      context.addIssue({ code: "custom", path: [field], message: rule, params: { rule } });
  });

/** What is probably granted when it is granted: all that was asked, up to the ceiling. */
export const usualGrantCents = ({
  totalCents,
  ceilingCents,
}: Pick<FundingTotals, "totalCents" | "ceilingCents">): number =>
  Math.min(totalCents, ceilingCents ?? totalCents);

const decisionAdvices = ["aboveRequested", "aboveCeiling", "beforeRequest"] as const;
type DecisionAdvice = (typeof decisionAdvices)[number];

/** What is surprising in a decision; it may be true all the same. */
export const fundingDecisionAdvice = (
  { on, grantedCents }: Pick<FundingDecision, "on" | "grantedCents">,
  { preparedOn }: Pick<FundingRequest, "preparedOn">,
  { totalCents, ceilingCents }: Pick<FundingTotals, "totalCents" | "ceilingCents">,
): ReadonlyArray<DecisionAdvice> => {
  const isSurprising: Readonly<Record<DecisionAdvice, boolean>> = {
    aboveRequested: grantedCents > totalCents,
    aboveCeiling: ceilingCents !== null && grantedCents > ceilingCents,
    beforeRequest: on < preparedOn,
  };
  return decisionAdvices.filter((advice) => isSurprising[advice]);
};

/** Receipts account for money that was granted: without it there is nothing to account for. */
export const hasGrant = (decision: FundingDecision | null): decision is FundingDecision =>
  decision !== null && decision.grantedCents > 0;

/** A receipt from before the decision: the money was not granted yet. It warns, it never blocks. */
export const isBeforeDecision = (
  { on }: Pick<Receipt, "on">,
  decision: Pick<FundingDecision, "on"> | null,
): boolean => decision !== null && on < decision.on;

interface LineSpending {
  readonly lineId: string;
  readonly requestedCents: number;
  readonly spentCents: number;
  /** max(0, spent − requested) */
  readonly overByCents: number;
}

/** All in whole cents. */
export interface Spending {
  readonly grantedCents: number;
  readonly spentCents: number;
  /** max(0, granted − spent) */
  readonly leftCents: number;
  /** max(0, spent − granted): it warns, it never blocks. */
  readonly overByCents: number;
  /** By priority. */
  readonly lines: ReadonlyArray<LineSpending>;
  /** Spent on no line of the request, or on one that is no longer there. */
  readonly elsewhereCents: number;
}

type SpentReceipt = Pick<Receipt, "amountCents" | "lineId">;

export const spendingOf = (
  lines: ReadonlyArray<Pick<FundingRequest["lines"][number], "id" | "amountCents" | "priority">>,
  grantedCents: number,
  receipts: ReadonlyArray<SpentReceipt>,
): Spending => {
  const spentCents = sumCents(receipts);
  const lineIds = new Set<string | null>(lines.map(({ id }) => id));
  return {
    grantedCents,
    spentCents,
    leftCents: Math.max(0, grantedCents - spentCents),
    overByCents: Math.max(0, spentCents - grantedCents),
    lines: lines
      .toSorted((a, b) => a.priority - b.priority)
      .map(({ id, amountCents }) => {
        const spent = sumCents(receipts.filter(({ lineId }) => lineId === id));
        return {
          lineId: id,
          requestedCents: amountCents,
          spentCents: spent,
          overByCents: Math.max(0, spent - amountCents),
        };
      }),
    elsewhereCents: sumCents(receipts.filter(({ lineId }) => !lineIds.has(lineId))),
  };
};

const sumCents = (receipts: ReadonlyArray<SpentReceipt>): number =>
  receipts.reduce((sum, { amountCents }) => sum + amountCents, 0);
