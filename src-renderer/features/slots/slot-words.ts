import type { TFunction } from "i18next";
import type { NetworkMember } from "#domain/network-member.ts";
import type { SlotTime } from "#domain/slot.ts";
import { formatTimeOfDay, formatWeekDay } from "#renderer/shared/i18n/format.ts";

/** « mardi 12 mai 2026, 14 h à 16 h » */
export const slotName = (t: TFunction, { on, start, end }: SlotTime): string => {
  const day = formatWeekDay(on);
  const from = formatTimeOfDay(start);
  return end === null
    ? t("slots.at", { day, from })
    : t("slots.fromTo", { day, from, to: formatTimeOfDay(end) });
};

export const namesOf = (members: ReadonlyArray<NetworkMember>): string =>
  members.map(({ name }) => name).join(", ");
