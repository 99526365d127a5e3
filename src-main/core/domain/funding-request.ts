import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import type { Programme, ProgrammeSettings } from "./programme.ts";
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

export type FundingAdvice =
  | { readonly type: "priorContactMissing" }
  | { readonly type: "requirementUnanswered"; readonly requirement: string }
  | { readonly type: "noOtherFundingSought" }
  | { readonly type: "samePriority"; readonly priority: number };

/** What the seed asks of a request, as it is while it is being written. */
interface AdvisedRequest {
  readonly lines: ReadonlyArray<{ readonly priority: number | null }>;
  readonly requirementsJustification: ReadonlyArray<{
    readonly requirement: string;
    readonly how: string;
  }>;
  readonly otherFundingSought: ReadonlyArray<{ readonly source: string }>;
  readonly priorContactOn?: string | undefined;
}

interface FundingRules {
  readonly priorContactRecommended: boolean;
  /** As the programme lists them. */
  readonly requirements: ReadonlyArray<string>;
}

/** What the file started under comes before what its programme says now. */
export const fundingRulesOf = (
  { programme: { settings } }: { readonly programme: { readonly settings: ProgrammeSettings } },
  { funding }: Pick<Programme, "funding">,
): FundingRules => ({
  priorContactRecommended:
    settings.priorContactRecommended ?? funding?.priorContactRecommended ?? false,
  requirements: funding?.requirements ?? [],
});

/**
 * What would make the request stronger (seed 3: the requirements are justified, existing resources come first, a prior
 * contact about ceiling and availability is useful; domain 2). It advises, it never blocks.
 */
export const fundingAdvice = (
  { lines, requirementsJustification, otherFundingSought, priorContactOn }: AdvisedRequest,
  { priorContactRecommended, requirements }: FundingRules,
): ReadonlyArray<FundingAdvice> => {
  const answered = new Set(
    requirementsJustification
      .filter(({ how }) => how.trim() !== "")
      .map(({ requirement }) => comparable(requirement)),
  );
  const priorities = lines.map(({ priority }) => priority).filter((priority) => priority !== null);
  const shared = priorities.filter((priority, index) => priorities.indexOf(priority) < index);
  return [
    ...(priorContactRecommended && !priorContactOn
      ? [{ type: "priorContactMissing" } as const]
      : []),
    ...requirements
      .filter((requirement) => !answered.has(comparable(requirement)))
      .map((requirement) => ({ type: "requirementUnanswered", requirement }) as const),
    ...(otherFundingSought.some(({ source }) => source.trim() !== "")
      ? []
      : [{ type: "noOtherFundingSought" } as const]),
    ...[...new Set(shared)].map((priority) => ({ type: "samePriority", priority }) as const),
  ];
};

// The same requirement typed with another apostrophe, space or capital is still that requirement.
const comparable = (text: string): string =>
  text.trim().toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");

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
