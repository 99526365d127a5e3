import type { MeetingLine, MeetingLineKind } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { matchesWords } from "#domain/name-key.ts";

/** Somebody who can be named in a line. */
export interface Speaker {
  /** In the network; null for a person who does not stand there. */
  readonly id: string | null;
  readonly name: string;
  readonly role: string;
  readonly isPerson: boolean;
}

/** Everybody who can be named, the person first. */
export const speakersOf = ({
  personId,
  personName,
  members,
}: Pick<MeetingView, "personId" | "personName" | "members">): ReadonlyArray<Speaker> => [
  { id: personId, name: personName, role: "", isPerson: true },
  ...members.map(({ id, name, role }) => ({ id, name, role, isPerson: false })),
];

/** Whom `@…` may mean, by any part of name or role, whatever the accents. */
export const speakersMatching = (
  speakers: ReadonlyArray<Speaker>,
  typed: string,
): ReadonlyArray<Speaker> =>
  speakers.filter(({ name, role }) => matchesWords(`${name} ${role}`, typed.trim())).slice(0, 7);

/** The name of somebody in the room; the person where nobody of the network is named. */
export const nameInRoom = (view: MeetingView, id: string | null): string =>
  view.members.find((one) => one.id === id)?.name ?? view.personName;

/** Who may be named in a line of that kind: an agreement and a decision are everybody's. */
export const namable = (
  kind: MeetingLineKind,
  speakers: ReadonlyArray<Speaker>,
): ReadonlyArray<Speaker> => {
  if (kind === "agreement" || kind === "decision") return [];
  return kind === "word" ? speakers : speakers.filter(({ id }) => id !== null);
};

/**
 * Who a new line is of until somebody is named. The person speaks first (domain 3, step 3), unless they are known not to
 * be there; then whoever spoke last. A task is nobody's yet.
 */
export const firstWho = (
  kind: MeetingLineKind,
  speakers: ReadonlyArray<Speaker>,
  { meeting }: Pick<MeetingView, "meeting">,
): Speaker | null => {
  if (kind !== "word") return null;
  const last = meeting?.lines.findLast((line) => line.kind === "word");
  if (last) return speakerOf(last, speakers);
  return meeting?.personPresent === false
    ? null
    : (speakers.find(({ isPerson }) => isPerson) ?? null);
};

/** Whom a line names; the person where words are nobody else's. */
export const speakerOf = (
  { kind, byId }: Pick<MeetingLine, "kind" | "byId">,
  speakers: ReadonlyArray<Speaker>,
): Speaker | null =>
  speakers.find(({ id, isPerson }) =>
    byId === null ? kind === "word" && isPerson : id === byId,
  ) ?? null;
