import type { Progress } from "./check.ts";
import type { TranslationLanguage } from "./letter.ts";
import { wordsIn } from "./letter-text.ts";
import type { Programme } from "./programme.ts";

type Language = "fr" | TranslationLanguage;

type Text = string | null | undefined;

/** What a programme says on the screen, also while it is being written. */
export interface ProgrammeOnScreen {
  readonly name: string;
  readonly network: string;
  readonly description: Programme["description"];
  readonly criteria: ReadonlyArray<{ readonly label: string; readonly explanation?: Text }>;
  readonly steps: ReadonlyArray<{
    readonly title: string;
    readonly watchFor: ReadonlyArray<string>;
  }>;
  readonly feeRates: ReadonlyArray<{ readonly label: string }>;
  readonly funding: {
    readonly addressedTo: string;
    readonly requirements: ReadonlyArray<string>;
  } | null;
  readonly reminders: ReadonlyArray<{ readonly label: string }>;
  readonly addresses: ReadonlyArray<{ readonly label: string }>;
  readonly translations?:
    | { readonly [Other in TranslationLanguage]?: Said | undefined }
    | undefined;
}

/** What the papers in another language say too, of the rows of the description. */
interface Said {
  readonly organiser?: Text;
  readonly afterwards?: Text;
}

/** The parts of a programme that hold such texts, in the order they are read. */
const screenParts = [
  "presentation",
  "criteria",
  "steps",
  "money",
  "reminders",
  "addresses",
] as const;

export interface ScreenTexts {
  readonly part: (typeof screenParts)[number];
  readonly texts: ReadonlyArray<string>;
}

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

/**
 * The French texts that `texts` may translate into a language, each once, where it is read first. A row that the papers
 * in that language say already (`translations`) is not among them: it is shown as they say it.
 */
export const screenTextsOf = (
  programme: ProgrammeOnScreen,
  language: TranslationLanguage,
): ReadonlyArray<ScreenTexts> => {
  const { funding, description } = programme;
  const said = programme.translations?.[language];
  const described = {
    ...description,
    organiser: said?.organiser ? null : description.organiser,
    afterwards: said?.afterwards ? null : description.afterwards,
  };
  const textsByPart: Record<ScreenTexts["part"], ReadonlyArray<Text>> = {
    presentation: [programme.name, programme.network, ...Object.values(described)],
    criteria: programme.criteria.flatMap(({ label, explanation }) => [label, explanation]),
    steps: programme.steps.flatMap(({ title, watchFor }) => [title, ...watchFor]),
    money: [
      ...labelsOf(programme.feeRates),
      ...(funding ? [funding.addressedTo, ...funding.requirements] : []),
    ],
    reminders: labelsOf(programme.reminders),
    addresses: labelsOf(programme.addresses),
  };
  const seen = new Set<string>();
  return screenParts
    .map((part) => ({
      part,
      texts: textsByPart[part].flatMap((written) => {
        const text = written?.trim().normalize("NFC") ?? "";
        if (text === "" || seen.has(text)) return [];
        seen.add(text);
        return [text];
      }),
    }))
    .filter(({ texts }) => texts.length > 0);
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

const labelsOf = (items: ReadonlyArray<{ readonly label: string }>): ReadonlyArray<string> =>
  items.map(({ label }) => label);
