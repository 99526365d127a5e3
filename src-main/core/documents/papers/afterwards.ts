import type { LocalDate } from "#domain/local-date.ts";
import { planWords } from "../words/plan-words.ts";
import type { Telling } from "./note-subject.ts";
import type { Section } from "./paper.ts";

interface WhatFollows {
  /** Who carries the plan, by their place in the network. */
  readonly carrierId: string | undefined;
  readonly next: {
    readonly on: LocalDate;
    readonly at: string | null;
    readonly place: string | null;
  } | null;
}

/** Who carries the plan, by the programme's word, and the next date (domain 5); null where neither is known. */
export const afterwardsSection = (
  { language, set, programmeWords, wording }: Telling,
  { carrierId, next }: WhatFollows,
): Section | null => {
  const words = planWords[language];
  const rows = [
    carrierId
      ? {
          label: set.setText(set.capitalise(set.withoutArticle(programmeWords.carrier))),
          value: [wording.memberName(carrierId), wording.memberRole(carrierId)].join("\n"),
        }
      : null,
    next
      ? {
          label: words.nextMeeting,
          value: [
            next.at
              ? words.nextMeetingAt(set.formatDate(next.on), set.formatTime(next.at))
              : set.formatDate(next.on),
            ...(next.place ? [wording.text(next.place)] : []),
          ].join("\n"),
        }
      : null,
  ].filter((row) => row !== null);
  return rows.length === 0 ? null : { kind: "facts", title: words.afterwards, rows };
};
