import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { err, ok, type Result } from "#domain/result.ts";
import {
  isSameMoment,
  SLOT_COUNT,
  type Slot,
  type SlotAnswer,
  type SlotTime,
} from "#domain/slot.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** There are as many moments to ask about as anybody can keep in mind. */
export interface TooManySlotsRefusal {
  readonly type: "TooManySlots";
}

/** Adds a moment to ask people about. Asked twice, it is there once. */
export const addSlot = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  time: SlotTime,
): Result<CaseFileView, ChangeRefusal | TooManySlotsRefusal> =>
  changeCaseFile<TooManySlotsRefusal>(deps, { caseFileId, form: null }, ({ supplement }) => {
    const { slots } = supplement;
    if (slots.some((slot) => isSameMoment(slot, time))) return ok({});
    if (slots.length >= SLOT_COUNT) return err({ type: "TooManySlots" });
    const id = nextItemId(
      "s",
      slots.map((slot) => slot.id),
    );
    return ok({ supplement: { ...supplement, slots: [...slots, { id, ...time, answers: [] }] } });
  });

export const removeSlot = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  id: string,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: null }, ({ supplement }) =>
    ok({
      supplement: { ...supplement, slots: supplement.slots.filter((slot) => slot.id !== id) },
    }),
  );

/** Puts back a moment that was removed, with its answers. Asked twice, it is there once. */
export const restoreSlot = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { slot, at }: { readonly slot: Slot; readonly at: number },
): Result<CaseFileView, ChangeRefusal | TooManySlotsRefusal> =>
  changeCaseFile<TooManySlotsRefusal>(deps, { caseFileId, form: null }, ({ supplement }) => {
    const { slots } = supplement;
    if (slots.some((one) => one.id === slot.id || isSameMoment(one, slot))) return ok({});
    if (slots.length >= SLOT_COUNT) return err({ type: "TooManySlots" });
    return ok({ supplement: { ...supplement, slots: slots.toSpliced(at, 0, slot) } });
  });

interface GivenAnswer {
  readonly id: string;
  readonly memberId: string;
  /** Null takes it back. */
  readonly answer: SlotAnswer | null;
}

/** Notes what a member says of a moment. */
export const answerSlot = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { id, memberId, answer }: GivenAnswer,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<ChangeRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile: { network }, supplement }) => {
      const isKnown =
        supplement.slots.some((slot) => slot.id === id) &&
        network.some((member) => member.id === memberId);
      if (!isKnown) return err({ type: "NotFound" });
      const slots = supplement.slots.map((slot) =>
        slot.id === id ? withAnswer(slot, memberId, answer) : slot,
      );
      return ok({ supplement: { ...supplement, slots } });
    },
  );

const withAnswer = (slot: Slot, memberId: string, answer: SlotAnswer | null): Slot => {
  const others = slot.answers.filter((one) => one.memberId !== memberId);
  return { ...slot, answers: answer === null ? others : [...others, { memberId, answer }] };
};
