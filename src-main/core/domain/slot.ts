import * as z from "zod";
import { LocalDate, TimeOfDay } from "./local-date.ts";
import { isInNetworkOn, isProfessional, type NetworkMember } from "./network-member.ts";
import type { Programme } from "./programme.ts";
import { ItemId } from "./text.ts";

/** What somebody says of a moment, on the phone or by mail. */
export const slotAnswers = ["yes", "ifNeeded", "no"] as const;
export type SlotAnswer = (typeof slotAnswers)[number];

/** When a slot is: the hours are typed as they are said, the end may be open. */
export const SlotTime = z.strictObject({
  on: LocalDate,
  start: TimeOfDay,
  end: TimeOfDay.nullable(),
});
export type SlotTime = z.infer<typeof SlotTime>;

/**
 * A moment that a concertation could be held, with who can come (domain 3: availabilities per member). Answers of those
 * who are no longer in the network stay, and count for nothing.
 */
export const Slot = z.strictObject({
  id: ItemId,
  ...SlotTime.shape,
  answers: z.array(z.strictObject({ memberId: ItemId, answer: z.enum(slotAnswers) })),
});
export type Slot = z.infer<typeof Slot>;

/** More moments than anybody wants to ask a dozen people about. */
export const SLOT_COUNT = 30;

/** A slot with what speaks for and against it. */
export interface RankedSlot {
  readonly slot: Slot;
  readonly isPast: boolean;
  /** Of the person; null while nobody knows, or where they are not in the network. */
  readonly person: SlotAnswer | null;
  /** Those who can come, also those who would if need be. */
  readonly coming: ReadonlyArray<NetworkMember>;
  readonly ifNeeded: ReadonlyArray<NetworkMember>;
  /** Those who cannot: who is lost in this slot. */
  readonly lost: ReadonlyArray<NetworkMember>;
  readonly unasked: ReadonlyArray<NetworkMember>;
  readonly professionals: number;
  /** Whether the programme's minimum of professionals would be there. */
  readonly meetsMinimum: boolean;
}

/**
 * The slots by the rules of domain 3, step 3: the person first, then the programme's minimum of professionals, then who
 * is lost, the fewest first; of two that are alike, the one more people have answered for, then the earlier. Days that
 * went by come last.
 */
export const rankSlots = (
  slots: ReadonlyArray<Slot>,
  network: ReadonlyArray<NetworkMember>,
  { meeting }: Pick<Programme, "meeting">,
  today: LocalDate,
): ReadonlyArray<RankedSlot> =>
  slots
    .map((slot) => weighSlot(slot, network, meeting.minimumProfessionals, today))
    .toSorted(
      (a, b) =>
        Number(a.isPast) - Number(b.isPast) ||
        personRank[a.person ?? "unknown"] - personRank[b.person ?? "unknown"] ||
        Number(b.meetsMinimum) - Number(a.meetsMinimum) ||
        a.lost.length - b.lost.length ||
        a.unasked.length - b.unasked.length ||
        a.ifNeeded.length - b.ifNeeded.length ||
        startOf(a.slot).localeCompare(startOf(b.slot)),
    );

/** The slots in the order of the calendar. */
export const inOrderOfTime = (slots: ReadonlyArray<Slot>): ReadonlyArray<Slot> =>
  slots.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));

/** Whether a slot is that moment. */
export const isSameMoment = (
  slot: Pick<Slot, "on" | "start">,
  moment: { readonly on: LocalDate; readonly start: string | null },
): boolean => slot.on === moment.on && slot.start === moment.start;

const personRank = { yes: 0, ifNeeded: 1, unknown: 2, no: 3 } as const;

const startOf = ({ on, start }: Slot): string => `${on} ${start}`;

const weighSlot = (
  slot: Slot,
  network: ReadonlyArray<NetworkMember>,
  minimum: number,
  today: LocalDate,
): RankedSlot => {
  const answers = new Map(slot.answers.map(({ memberId, answer }) => [memberId, answer]));
  const members = network.filter((member) => isInNetworkOn(member, slot.on));
  const who = (...wanted: ReadonlyArray<SlotAnswer | undefined>) =>
    members.filter(({ id }) => wanted.includes(answers.get(id)));
  const coming = who("yes", "ifNeeded");
  const professionals = coming.filter(isProfessional).length;
  const person = members.find(({ category }) => category === "person");
  return {
    slot,
    isPast: slot.on < today,
    person: (person && answers.get(person.id)) ?? null,
    coming,
    ifNeeded: who("ifNeeded"),
    lost: who("no"),
    unasked: who(undefined),
    professionals,
    meetsMinimum: professionals >= minimum,
  };
};
