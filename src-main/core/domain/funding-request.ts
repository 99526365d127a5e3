import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { Cents, ItemId, LongText, ShortText } from "./text.ts";

export const FundingLine = z
  .strictObject({
    id: ItemId,
    label: ShortText,
    quantity: z.int().min(1),
    unitCents: Cents,
    amountCents: Cents,
    /** 1 comes first. */
    priority: z.int().min(1),
    supplier: ShortText.nullable().optional(),
    linkedActionId: ItemId.nullable().optional(),
    justification: LongText.nullable().optional(),
  })
  .refine(({ quantity, unitCents, amountCents }) => amountCents === quantity * unitCents, {
    path: ["amountCents"],
    error: "amountMismatch",
    params: { rule: "amountMismatch" },
  });
export type FundingLine = z.infer<typeof FundingLine>;

/** Demande d'intervention financière: the note, the justification, the lines and the payee (seed 3). */
export const FundingRequest = z.strictObject({
  preparedOn: LocalDate,
  preparedById: ItemId,
  addressedTo: ShortText,
  lines: z.array(FundingLine).min(1),
  requirementsJustification: z.array(z.strictObject({ requirement: ShortText, how: LongText })),
  otherFundingSought: z.array(z.strictObject({ source: ShortText, answer: ShortText })),
  payTo: z.strictObject({ holder: ShortText, iban: ShortText }),
  priorContactOn: LocalDate.optional(),
  priorContactAnswer: LongText.optional(),
});
export type FundingRequest = z.infer<typeof FundingRequest>;

export interface FundingTotals {
  readonly totalCents: number;
  /** Null when the programme sets no ceiling. */
  readonly ceilingCents: number | null;
  /** max(0, total − ceiling): equal is not over. It warns, it never blocks. */
  readonly overByCents: number;
  /** Of the ceiling, one decimal. */
  readonly overPercent: number;
  /** « Ce qui tient » : by priority, each line that still fits under the ceiling. */
  readonly fits: {
    readonly lineIds: ReadonlyArray<string>;
    readonly totalCents: number;
    readonly remainingCents: number | null;
  };
}

type PricedLine = Pick<FundingLine, "id" | "amountCents" | "priority">;

export const fundingTotals = (
  lines: ReadonlyArray<PricedLine>,
  ceilingCents: number | null,
): FundingTotals => {
  const totalCents = sumCents(lines);
  const overByCents = ceilingCents === null ? 0 : Math.max(0, totalCents - ceilingCents);
  const overPercent = ceilingCents ? Math.round((overByCents * 1000) / ceilingCents) / 10 : 0;
  return {
    totalCents,
    ceilingCents,
    overByCents,
    overPercent,
    fits: fittingLines(lines, ceilingCents),
  };
};

const fittingLines = (lines: ReadonlyArray<PricedLine>, ceilingCents: number | null) => {
  const lineIds: string[] = [];
  let totalCents = 0;
  for (const line of lines.toSorted((a, b) => a.priority - b.priority)) {
    if (ceilingCents !== null && totalCents + line.amountCents > ceilingCents) continue;
    lineIds.push(line.id);
    totalCents += line.amountCents;
  }
  return {
    lineIds,
    totalCents,
    remainingCents: ceilingCents === null ? null : ceilingCents - totalCents,
  };
};

const sumCents = (lines: ReadonlyArray<PricedLine>): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** ISO 13616: country, check digits and account rearranged must leave 1 modulo 97. Invalid is flagged, never lost. */
export const isValidIban = (iban: string): boolean => {
  const compact = iban.replaceAll(/\s/g, "").toUpperCase();
  // Check digits run from 02 to 98: 00, 01 and 99 would leave the same remainder as 97, 98 and 02.
  if (!/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  if (compact.startsWith("BE") && compact.length !== 16) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const digits = Number.parseInt(character, 36);
    remainder = (remainder * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  return remainder === 1;
};
