import type { Concertation } from "#domain/concertation.ts";
import { observerAt } from "#domain/observed-voice.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { usualName } from "#domain/plain-language.ts";
import { isPerson } from "#domain/third-party.ts";
import { actionText, plainTextOf } from "#domain/plain-words.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { languages } from "../language/languages.ts";
import { type SimpleWords, simpleWords } from "../words/simple-words.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperStanding } from "./paper-version.ts";
import { type Wording, wordingOf } from "./references.ts";
import {
  namedDay,
  type SimplePaper,
  simplePaper,
  type SimpleSection,
  whomToCall,
} from "./simple-paper.ts";

interface PageAfter {
  readonly dossier: PrintedDossier;
  readonly concertation: Concertation;
  readonly standing: PaperStanding;
  readonly language: PaperLanguage;
}

interface ToldPage extends PageAfter {
  readonly words: SimpleWords;
  /** What somebody wrote, as it is printed. */
  readonly tell: (written: string) => string;
  readonly wording: Wording;
}

/**
 * « Ma réunion en une page », after (domain 5): what the person said, what was decided, who does what by when, boxes and
 * lines for what they think of it, the next meeting, whom to call. Decisions and actions in plain words where somebody
 * retold them. What others said, disagreed with or reserved stays in the note.
 */
export const meetingPageAfter = (page: PageAfter): SimplePaper => {
  const { dossier, concertation, standing, language } = page;
  const words = simpleWords[language];
  const { setName } = languages[language];
  const cycle = dossier.caseFile.cycles.find(({ number }) => number === concertation.cycle);
  const wording = wordingOf(dossier.caseFile, concertation, cycle);
  const told: ToldPage = {
    ...page,
    words,
    wording,
    // In the language it was written in, whatever that of the page.
    tell: wording.text,
  };
  return simplePaper({
    dossier,
    standing,
    language,
    heading: words.after.heading,
    subheading: words.forYou(setName(dossier.caseFile.person.usualName)),
    sections: [
      {
        pictogram: null,
        title: words.after.meeting,
        blocks: [
          {
            kind: "sentences",
            sentences: [
              `${namedDay(concertation.heldOn, language)}.`,
              concertation.personPresent ? words.after.youCame : words.after.youDidNotCome,
            ],
          },
        ],
      },
      whatYouSaid(told),
      decided(told),
      whoDoesWhat(told, cycle?.plan.actions ?? []),
      {
        pictogram: "pencil",
        title: words.after.think,
        blocks: [
          // Asked of each decision where there are any.
          ...(concertation.decisions.length > 0
            ? []
            : [
                {
                  kind: "boxes" as const,
                  boxes: [words.after.iAgree, words.after.iDisagree].map((label) => ({
                    label,
                    ticked: false,
                  })),
                },
              ]),
          { kind: "blanks", label: words.after.change, count: 2 },
        ],
      },
      next(told),
      whomToCall(dossier, language),
    ],
  });
};

const whatYouSaid = ({
  dossier: {
    supplement: { observedVoices },
  },
  concertation: { number, personVoice, reportedVoice },
  language,
  words: { after },
  tell,
}: ToldPage): SimpleSection | null => {
  const text = personVoice ?? reportedVoice;
  if (!text) return null;
  const observer = observerAt(observedVoices, number);
  const source = observer ? after.observed(languages[language].setName(observer)) : after.reported;
  return {
    pictogram: "speech",
    title: after.said,
    blocks: [
      { kind: "quote", text: tell(text) },
      ...(personVoice ? [] : [{ kind: "sentences" as const, sentences: [source] }]),
    ],
  };
};

const decided = ({
  dossier: {
    supplement: { plainWords },
  },
  concertation: { number, decisions, personPresent },
  words: { after },
  tell,
}: ToldPage): SimpleSection | null =>
  decisions.length === 0
    ? null
    : {
        pictogram: "tick",
        title: personPresent ? after.decided : after.decidedWithout,
        blocks: [
          {
            kind: "answers",
            items: decisions.map(({ id, text }) =>
              asSentence(
                tell(plainTextOf(plainWords, number, { about: "decision", id, original: text })),
              ),
            ),
            ask: { question: after.agree, yes: after.yes, no: after.no },
          },
        ],
      };

/** What was given up or called off is nobody's to do. */
const whoDoesWhat = (page: ToldPage, actions: ReadonlyArray<PlanAction>): SimpleSection | null => {
  const deeds = actions.filter(({ status }) => status !== "cancelled" && status !== "notDone");
  return deeds.length === 0
    ? null
    : {
        pictogram: "people",
        title: page.words.after.who,
        blocks: [{ kind: "deeds", deeds: deeds.map((action) => deed(page, action)) }],
      };
};

const deed = (
  {
    dossier: {
      caseFile: { network },
      supplement: { plainWords },
    },
    concertation: { number },
    language,
    words: { after },
    tell,
    wording,
  }: ToldPage,
  action: PlanAction,
) => {
  const { id, responsibleId, dueOn, status } = action;
  const due = dueOn === null ? after.noDay : after.by(languages[language].formatDate(dueOn));
  return {
    who: isPerson(network, responsibleId)
      ? after.you
      : usualName(wording.memberName(responsibleId)),
    what: asSentence(
      tell(plainTextOf(plainWords, number, { about: "action", id, original: actionText(action) })),
    ),
    when: status === "done" ? after.done : due,
  };
};

/** Others follow it on its line. */
const asSentence = (text: string): string => (/[.!?…»”)]\s*$/u.test(text) ? text : `${text}.`);

const next = ({
  concertation: { nextOn, nextAt },
  language,
  words: { after, time },
}: ToldPage): SimpleSection => ({
  pictogram: "calendar",
  title: after.next,
  blocks: nextOn
    ? [
        { kind: "strong", text: namedDay(nextOn, language) },
        ...(nextAt
          ? [{ kind: "strong" as const, text: time(languages[language].formatTime(nextAt)) }]
          : []),
      ]
    : [{ kind: "sentences", sentences: [after.noNext] }],
});
