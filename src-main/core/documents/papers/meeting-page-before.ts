import { expectedMembers } from "#domain/expected-members.ts";
import { bareRole, type NetworkMember } from "#domain/network-member.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { participationManners } from "#domain/participation.ts";
import type { PlannedConcertation } from "#domain/planned-concertation.ts";
import { explainedRole, usualName } from "#domain/plain-language.ts";
import { languages } from "../language/languages.ts";
import { simpleWords } from "../words/simple-words.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperStanding } from "./paper-version.ts";
import {
  namedDay,
  type SimpleBlock,
  type SimplePaper,
  simplePaper,
  type SimpleSection,
  whomToCall,
} from "./simple-paper.ts";

interface PageBefore {
  readonly dossier: PrintedDossier;
  readonly meeting: PlannedConcertation;
  readonly standing: PaperStanding;
  readonly language: PaperLanguage;
}

/**
 * « Ma réunion en une page », before (domain 5): what, when, where, with whom, how one may take part, lines to prepare
 * what one wants to say, whom to call. Topics not to raise and a contra-indication are never on it: others may see it.
 */
export const meetingPageBefore = (page: PageBefore): SimplePaper => {
  const { dossier, standing, language } = page;
  const words = simpleWords[language];
  return simplePaper({
    dossier,
    standing,
    language,
    heading: words.before.heading,
    subheading: words.forYou(languages[language].setName(dossier.caseFile.person.usualName)),
    sections: [
      {
        pictogram: "speech",
        title: words.before.what,
        blocks: [{ kind: "sentences", sentences: words.before.whatText }],
      },
      when(page),
      where(page),
      who(page),
      howToTakePart(page),
      {
        pictogram: "pencil",
        title: words.before.say,
        blocks: [{ kind: "blanks", label: null, count: 3 }],
      },
      {
        pictogram: null,
        title: words.before.notSay,
        blocks: [{ kind: "blanks", label: null, count: 2 }],
      },
      whomToCall(dossier, language, words.before.changeMind),
    ],
  });
};

const when = ({ meeting: { on, start }, language }: PageBefore): SimpleSection => {
  const { before, time } = simpleWords[language];
  return {
    pictogram: "calendar",
    title: before.when,
    blocks: [
      { kind: "strong", text: namedDay(on, language) },
      start
        ? { kind: "strong", text: time(languages[language].formatTime(start)) }
        : { kind: "blanks", label: before.timeToCome, count: 1 },
    ],
  };
};

const where = ({ meeting: { place }, language }: PageBefore): SimpleSection => {
  const { before } = simpleWords[language];
  return {
    pictogram: "place",
    title: before.where,
    blocks: [
      place
        ? { kind: "strong", text: languages[language].setText(place) }
        : { kind: "blanks", label: before.placeToCome, count: 1 },
    ],
  };
};

const who = ({ dossier, meeting, language }: PageBefore): SimpleSection => {
  const { setName, setText } = languages[language];
  const { before } = simpleWords[language];
  const { organiser } = dossier.caseFile;
  const members = expectedMembers(dossier, meeting.on);
  const isOrganiser = ({ name }: Pick<NetworkMember, "name">): boolean => name === organiser.name;
  const people = [
    ...members
      .filter((member) => !isOrganiser(member))
      .map(({ name, role }) => ({ name, role: plainRole(role, language) })),
    { name: organiser.name, role: before.organises },
  ].map(({ name, role }) => ({ name: setName(usualName(name)), role: setText(role) }));
  return {
    pictogram: "people",
    title: before.who,
    blocks: members.every(isOrganiser)
      ? [
          { kind: "people", people },
          { kind: "sentences", sentences: [before.whoToCome] },
        ]
      : [{ kind: "people", people }],
  };
};

/** Without what stands between brackets; in French, with what the word means where few know it. */
const plainRole = (role: NetworkMember["role"], language: PaperLanguage): string => {
  const bare = bareRole({ role });
  return language === "fr" ? explainedRole(bare) : bare;
};

const howToTakePart = ({
  dossier: {
    supplement: { participation },
  },
  language,
}: PageBefore): SimpleSection => {
  const { before } = simpleWords[language];
  const { setText } = languages[language];
  const chosen = participation?.manner ?? null;
  const canCome = participation?.contraIndication == null;
  const said = [
    ...(chosen ? [before.chosen[chosen]] : []),
    ...(participation?.wishes ? [before.asked(setText(participation.wishes))] : []),
  ];
  const blocks: SimpleBlock[] = [
    {
      kind: "boxes",
      boxes: participationManners
        .filter((manner) => canCome || manner !== "come")
        .map((manner) => ({ label: before.manners[manner], ticked: manner === chosen })),
    },
    ...(said.length === 0 ? [] : [{ kind: "sentences" as const, sentences: said }]),
  ];
  return { pictogram: "tick", title: before.can, blocks };
};
