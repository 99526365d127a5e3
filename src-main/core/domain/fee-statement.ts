import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import { type Attendance, type Concertation, didAttend } from "./concertation.ts";
import { isValidIban } from "./funding-request.ts";
import type { LocalDate } from "./local-date.ts";
import { isProfessional, type NetworkMember } from "./network-member.ts";
import { datedAmountOn, type Programme } from "./programme.ts";
import { ItemId } from "./text.ts";

/** Which of its programme's fee rates holds for a concertation: rates differ by place (domain 2, rates are settings). */
export const FeeRateChoice = z.strictObject({
  concertationNumber: z.int().min(1),
  rateId: ItemId,
});
export type FeeRateChoice = z.infer<typeof FeeRateChoice>;

/** The amount of a rate on the day of a concertation. */
interface FeeRate {
  readonly id: string;
  readonly label: string;
  readonly cents: number;
  readonly validFrom: LocalDate;
}

/** Why a programme gives no amount: it pays nobody, nobody said which rate holds, or none began before that day. */
type NoFeeRate = "payless" | "rateToChoose" | "noRateYet";

export type Unpaid =
  | "didNotCome"
  | "markedUnpaid"
  | "organiser"
  | "notProfessional"
  | "amountMissing"
  | NoFeeRate;

/** What one invited member is paid for attending, in whole cents. */
type Fee =
  /** Written down with the concertation: never computed again. */
  | { readonly kind: "recorded"; readonly cents: number }
  /** What the programme's rate gives, until somebody applies it. */
  | { readonly kind: "proposed"; readonly cents: number }
  | { readonly kind: "unpaid"; readonly why: Unpaid };

export type AccountState = "valid" | "invalid" | "missing";

export interface FeeEntry {
  readonly memberId: string;
  readonly fee: Fee;
  /** Invalid is flagged, never lost (domain rule 4). */
  readonly account: AccountState;
}

/** Relevé de rémunération of one held concertation. */
export interface FeeStatement {
  readonly concertationNumber: number;
  readonly rate: FeeRate | null;
  /** Why there is no rate; null when there is one. */
  readonly noRate: NoFeeRate | null;
  /** Every invited member, in network order. */
  readonly entries: ReadonlyArray<FeeEntry>;
  /** The recorded fees of who came: the facts' `feesCents`. */
  readonly feesCents: number;
  /** What applying the rate would add. */
  readonly proposedCents: number;
}

/** One member who is paid. */
interface PaidEntry extends FeeEntry {
  readonly fee: Exclude<Fee, { readonly kind: "unpaid" }>;
}

/** Those of a statement who are paid, whether it was written down or the rate proposes it. */
export const paidEntries = ({ entries }: Pick<FeeStatement, "entries">): ReadonlyArray<PaidEntry> =>
  entries.flatMap(({ fee, ...entry }) => (fee.kind === "unpaid" ? [] : [{ ...entry, fee }]));

type FeeCaseFile = Pick<CaseFile, "network" | "organiser">;

/**
 * Participating professionals are paid (seed 2, domain rule 4), the plan's carrier and those on another mission too;
 * whoever organises is not, their work is financed apart (seed 1). What was written down wins over the rate.
 */
export const feeStatement = (
  concertation: Concertation,
  { network, organiser }: FeeCaseFile,
  { feeRates }: Pick<Programme, "feeRates">,
  choices: ReadonlyArray<FeeRateChoice>,
): FeeStatement => {
  const rate = feeRateFor(concertation, feeRates, choices);
  const noRate = typeof rate === "string" ? rate : null;
  const entries = network.flatMap((member): ReadonlyArray<FeeEntry> => {
    const attendance = concertation.attendance.find(({ memberId }) => memberId === member.id);
    if (!attendance || attendance.attendance === "notInvited") return [];
    const isOrganiser = isSameName(member.name, organiser.name);
    return [
      {
        memberId: member.id,
        fee: feeOf(attendance, { member, isOrganiser, rate }),
        account: accountState(member),
      },
    ];
  });
  return {
    concertationNumber: concertation.number,
    rate: typeof rate === "string" ? null : rate,
    noRate,
    entries,
    feesCents: sumCents(entries, "recorded"),
    proposedCents: sumCents(entries, "proposed"),
  };
};

/** The concertation with what the rate gives written down; what was written before stays as it is. */
export const applyFeeRate = (
  concertation: Concertation,
  { entries }: Pick<FeeStatement, "entries">,
): Concertation => {
  const proposed = new Map(
    entries.flatMap(({ memberId, fee }) =>
      fee.kind === "proposed" ? [[memberId, fee.cents] as const] : [],
    ),
  );
  return {
    ...concertation,
    attendance: concertation.attendance.map((one) => {
      const feeCents = proposed.get(one.memberId);
      return feeCents === undefined ? one : { ...one, payable: true, feeCents };
    }),
  };
};

/** The concertation with the organiser's own word on one member: an amount in cents, or null for not paid. */
export const markFee = (
  concertation: Concertation,
  memberId: string,
  feeCents: number | null,
): Concertation => ({
  ...concertation,
  attendance: concertation.attendance.map((one) => {
    if (one.memberId !== memberId) return one;
    const { feeCents: _before, ...attendance } = one;
    return feeCents === null
      ? { ...attendance, payable: false }
      : { ...attendance, payable: true, feeCents };
  }),
});

/** Whether anybody is paid for attending: the programme has rates, or somebody wrote down that a member is paid. */
export const paysParticipants = (
  { concertations }: Pick<CaseFile, "concertations">,
  { feeRates }: Pick<Programme, "feeRates">,
): boolean =>
  feeRates.length > 0 ||
  concertations.some(({ attendance }) => attendance.some(({ payable }) => payable === true));

const feeRateFor = (
  { number, heldOn }: Pick<Concertation, "number" | "heldOn">,
  feeRates: Programme["feeRates"],
  choices: ReadonlyArray<FeeRateChoice>,
): FeeRate | NoFeeRate => {
  if (feeRates.length === 0) return "payless";
  const chosenId = choices.find((one) => one.concertationNumber === number)?.rateId;
  // Among several, nobody but the organiser knows which place it was.
  const chosen =
    feeRates.find(({ id }) => id === chosenId) ?? (feeRates.length === 1 ? feeRates[0] : undefined);
  if (!chosen) return "rateToChoose";
  const amount = datedAmountOn(chosen.amounts, heldOn);
  return amount === null ? "noRateYet" : { id: chosen.id, label: chosen.label, ...amount };
};

interface FeeCircumstances {
  readonly member: NetworkMember;
  readonly isOrganiser: boolean;
  readonly rate: FeeRate | NoFeeRate;
}

const feeOf = (attendance: Attendance, { member, isOrganiser, rate }: FeeCircumstances): Fee => {
  if (!didAttend(attendance)) return unpaid("didNotCome");
  const { payable, feeCents } = attendance;
  if (payable === false) return unpaid("markedUnpaid");
  if (payable === true && feeCents !== undefined) return { kind: "recorded", cents: feeCents };
  if (payable === undefined && isOrganiser) return unpaid("organiser");
  if (payable === undefined && !isProfessional(member)) return unpaid("notProfessional");
  if (typeof rate !== "string") return { kind: "proposed", cents: feeCents ?? rate.cents };
  return unpaid(payable === true && rate === "payless" ? "amountMissing" : rate);
};

const unpaid = (why: Unpaid): Fee => ({ kind: "unpaid", why });

const accountState = ({ iban }: Pick<NetworkMember, "iban">): AccountState => {
  if (!iban) return "missing";
  return isValidIban(iban) ? "valid" : "invalid";
};

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const sumCents = (entries: ReadonlyArray<FeeEntry>, kind: "recorded" | "proposed"): number =>
  entries.reduce((sum, { fee }) => (fee.kind === kind ? sum + fee.cents : sum), 0);
