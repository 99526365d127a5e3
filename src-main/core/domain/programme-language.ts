import type { Progress } from "./check.ts";
import type { TranslationLanguage } from "./letter.ts";
import { wordsIn } from "./letter-text.ts";
import type { Programme } from "./programme.ts";

type Language = "fr" | TranslationLanguage;

/**
 * What a text of the programme says in a language: one of its own, or one that a dossier keeps in French, as the label
 * of a condition. A text that nobody translated says itself.
 */
export const programmeTextIn = (
  { texts }: Pick<Programme, "texts">,
  language: Language,
): ((text: string) => string) => {
  const translated = language === "fr" ? [] : (texts?.[language] ?? []);
  const saysByFrench = new Map(translated.map(({ french, says }) => [french, says]));
  return (text) => saysByFrench.get(text) ?? text;
};

/**
 * The programme in the words of a language, French where nobody translated it: for a screen to show, never for a dossier
 * to take over, whose papers are French. The letters stay: they say themselves which languages they are in.
 */
export const programmeIn = (programme: Programme, language: Language): Programme => {
  if (language === "fr") return programme;
  const say = programmeTextIn(programme, language);
  const { description, criteria, steps, feeRates, funding, reminders, addresses } = programme;
  const { organiser, afterwards } = programme.translations?.[language] ?? {};
  return {
    ...programme,
    name: say(programme.name),
    network: say(programme.network),
    description: {
      audience: say(description.audience),
      territory: say(description.territory),
      whoMayAsk: say(description.whoMayAsk),
      organiser: organiser ?? say(description.organiser),
      beforeMeeting: say(description.beforeMeeting),
      concertation: say(description.concertation),
      consent: say(description.consent),
      afterwards: afterwards ?? say(description.afterwards),
      money: say(description.money),
      end: say(description.end),
    },
    words: wordsIn(programme, language),
    criteria: criteria.map(({ explanation, ...criterion }) => ({
      ...criterion,
      label: say(criterion.label),
      ...(explanation === undefined ? {} : { explanation: say(explanation) }),
    })),
    steps: steps.map((step) => ({
      ...step,
      title: say(step.title),
      watchFor: step.watchFor.map(say),
    })),
    feeRates: feeRates.map((rate) => ({ ...rate, label: say(rate.label) })),
    funding: funding && {
      ...funding,
      addressedTo: say(funding.addressedTo),
      requirements: funding.requirements.map(say),
    },
    reminders: reminders.map((reminder) => ({ ...reminder, label: say(reminder.label) })),
    addresses: addresses.map((address) => ({ ...address, label: say(address.label) })),
  };
};

/** Where a file stands, with its steps and what they still miss in the words of a language. */
export const progressIn = (
  progress: Progress,
  programme: Programme,
  language: Language,
): Progress => {
  const say = programmeTextIn(programme, language);
  const { carrier } = wordsIn(programme, language);
  return {
    ...progress,
    steps: progress.steps.map((step) => ({
      ...step,
      title: say(step.title),
      checks: step.checks.map((check) =>
        check.state === "open" && "carrier" in check.parameters
          ? { ...check, parameters: { ...check.parameters, carrier } }
          : check,
      ),
    })),
  };
};
