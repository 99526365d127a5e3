import { storyLines } from "#domain/life-story.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperStanding } from "./paper-version.ts";
import { wordingOf } from "./references.ts";
import { type SimplePaper, simplePaper } from "./simple-paper.ts";

/** What stands on it beside the lines. */
export const lifeStoryWords = {
  heading: "Mon histoire en dix lignes",
  read: "Je vous donne cette page. Lisez-la avant de me parler.",
  mine: "Cette page est à moi. Je choisis à qui je la donne.",
} as const;

/** « Mon histoire en dix lignes » (domain 5): the person's own lines, told by them, to hand over to whom they choose. */
export const lifeStory = (dossier: PrintedDossier, standing: PaperStanding): SimplePaper => {
  const { caseFile } = dossier;
  const { text } = wordingOf(caseFile, { decisions: [] }, undefined);
  return simplePaper({
    dossier,
    standing,
    language: "fr",
    heading: lifeStoryWords.heading,
    subheading: lifeStoryWords.read,
    sections: [
      {
        pictogram: null,
        title: "",
        blocks: [
          { kind: "numbered", items: storyLines(dossier, standing.on).map(text) },
          { kind: "sentences", sentences: [lifeStoryWords.mine] },
        ],
      },
    ],
  });
};
