import * as z from "zod";
import { slotAnswers, SlotTime } from "#domain/slot.ts";
import { ItemId } from "#domain/text.ts";
import { change } from "./base.ts";

export const slots = {
  /** Adds a moment to ask people about. Asked twice, it is there once. */
  add: change(SlotTime.shape).errors({ TOO_MANY_SLOTS: {} }),

  remove: change({ id: ItemId }),

  /** Notes what somebody says of a moment; null takes it back. */
  answer: change({ id: ItemId, memberId: ItemId, answer: z.enum(slotAnswers).nullable() }),
};
