import { NewDeliveries } from "#domain/delivery.ts";
import { ItemId } from "#domain/text.ts";
import { change } from "./base.ts";

export const deliveries = {
  /** Notes who got a version, several at once. Whom it is not for gets it with a written reason only. */
  record: change(NewDeliveries.shape),

  /** Takes back what was noted by mistake; the history keeps it. */
  remove: change({ id: ItemId }),
};
