import type { TFunction } from "i18next";
import type { CycleMember, CycleNetwork, LinkStrength } from "#domain/cycle-network.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

export const linkWords = (t: TFunction, link: LinkStrength | null): string =>
  t(`networkMaps.link.${link ?? "unsaid"}`);

/** « Passage 1, au 12 mai 2026 » */
export const passageTitle = (t: TFunction, { cycle, on, isOver }: CycleNetwork): string =>
  isOver
    ? t("networkMaps.whole", { number: cycle, day: formatDay(on) })
    : t("networkMaps.today", { number: cycle });

/** Everything the card and the line of somebody show, as one reads it. */
export const memberWords = (
  t: TFunction,
  { role, link, leftOn, replacedBy, isNew }: CycleMember,
): string => {
  const day = leftOn && formatDay(leftOn);
  return [
    role,
    linkWords(t, link),
    isNew ? t("networkMaps.isNew") : "",
    day && replacedBy ? t("network.leftFor", { day, name: replacedBy }) : "",
    day && !replacedBy ? t("network.left", { day }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
};
