import type { TFunction } from "i18next";
import { daysBetween, type LocalDate } from "#domain/local-date.ts";
import { bucketOf, type Reminder } from "#domain/reminder.ts";
import { formatDay, formatTimeOfDay } from "#renderer/shared/i18n/format.ts";

/** What is to be done, in a few words. */
export const describeReminder = (
  t: TFunction,
  /** What a text of the programme says in the language of the page. */
  say: (text: string) => string,
  reminder: Reminder,
  today: LocalDate,
): string => {
  const { kind, parameters } = reminder;
  switch (kind) {
    case "programme":
      return say(parameters.label);
    case "revisit":
      return t("reminders.revisit");
    case "birthday":
      return t(`reminders.${parameters.effect}`, { years: parameters.years });
    case "overrideReview":
      return t("reminders.overrideReview");
    case "concertation": {
      if (bucketOf(reminder.dueOn, today) === "late") return t("reminders.concertationLate");
      const { start } = parameters;
      return start
        ? t("reminders.concertationAt", { time: formatTimeOfDay(start) })
        : t("reminders.concertation");
    }
    case "action":
      return parameters.what;
    case "consent":
      return t(`home.consent.${parameters.occasion}`);
    case "noteUnsent":
      return parameters.waiting === null
        ? t("home.noteNotIssued", { number: parameters.concertation })
        : t("home.noteNotSent", { number: parameters.concertation, count: parameters.waiting });
    case "fundingAwaited":
      return t("home.fundingAwaited", { day: formatDay(parameters.sentOn) });
  }
};

/** Who carries it, or where it takes place; null where there is nothing more to say. */
export const reminderDetail = ({ kind, parameters }: Reminder): string | null => {
  if (kind === "action") return parameters.responsible;
  return kind === "concertation" ? (parameters.place ?? null) : null;
};

/** « en retard de 3 jours », « demain », « le 12 mai 2026 » */
export const describeDueDay = (t: TFunction, dueOn: LocalDate, today: LocalDate): string => {
  const days = daysBetween(today, dueOn);
  switch (bucketOf(dueOn, today)) {
    case "late":
      return t("reminders.lateBy", { count: -days });
    case "today":
      return t("reminders.dueToday");
    case "thisWeek":
      return days === 1 ? t("reminders.dueTomorrow") : t("reminders.dueIn", { count: days });
    case "later":
      return t("reminders.dueOn", { day: formatDay(dueOn) });
  }
};
