import * as z from "zod";
import { type Lane, laneOf, type ListedAction } from "./action-board.ts";
import { CallAgain } from "./call-again.ts";
import type { CaseFileId } from "./case-file.ts";
import type { ContactId } from "./contact.ts";
import { FollowUp } from "./follow-up.ts";
import { LocalDate } from "./local-date.ts";
import { nameKey } from "./name-key.ts";
import { ActionUpdate, type PlanAction } from "./plan-action.ts";
import { ItemId } from "./text.ts";

/** What a call brought for one action: done today; not yet, and by when; nobody answered, and when to call again. */
const CallAnswer = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("done"), actionId: ItemId }),
  z.strictObject({ outcome: z.literal("notYet"), actionId: ItemId, on: LocalDate }),
  z.strictObject({ outcome: z.literal("notReached"), actionId: ItemId, on: LocalDate }),
]);
export type CallAnswer = z.infer<typeof CallAnswer>;
export const callOutcomes = ["done", "notYet", "notReached"] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** One call about one dossier, with the words for its journal. */
export const NotedCall = z.strictObject({
  /** Who was called. */
  memberId: ItemId,
  answers: z.array(CallAnswer).min(1),
  followUp: FollowUp.pick({ channel: true, text: true, signal: true, private: true }),
});
export type NotedCall = z.infer<typeof NotedCall>;

/** What a call that was noted changed, as it was before: what takes it back. */
export const CallTrace = z.strictObject({
  cycle: z.int().min(1),
  followUp: FollowUp,
  actions: z.array(z.strictObject({ actionId: ItemId, state: ActionUpdate })),
  callAgains: z.array(CallAgain),
});
export type CallTrace = z.infer<typeof CallTrace>;

/** An action in its new state after a call; nobody reached changes nothing of it. */
export const answerAction = (
  action: PlanAction,
  answer: CallAnswer,
  today: LocalDate,
): ActionUpdate => {
  switch (answer.outcome) {
    case "done":
      return { ...stateOf(action), status: "done", doneOn: today };
    case "notYet":
      return { ...stateOf(action), dueOn: answer.on };
    case "notReached":
      return stateOf(action);
  }
};

export const stateOf = ({ status, doneOn, dueOn, notDoneReason }: PlanAction): ActionUpdate => ({
  status,
  doneOn,
  dueOn,
  ...(notDoneReason === undefined ? {} : { notDoneReason }),
});

/** When the actions of a call are called about again; earlier days for them count no more. */
export const callAgainsAfter = (
  callAgains: ReadonlyArray<CallAgain>,
  cycle: number,
  answers: ReadonlyArray<CallAnswer>,
): CallAgain[] => [
  ...callAgains.filter((one) => !isAbout(one, cycle, answers)),
  ...answers.flatMap((answer) =>
    answer.outcome === "done" ? [] : [{ cycle, actionId: answer.actionId, on: answer.on }],
  ),
];

export const isAbout = (
  one: CallAgain,
  cycle: number,
  actions: ReadonlyArray<{ readonly actionId: string }>,
): boolean => one.cycle === cycle && actions.some(({ actionId }) => actionId === one.actionId);

/** An open action, and whom of the address book it waits for. */
export interface CallableAction extends ListedAction {
  readonly contactId: ContactId | null;
}

/** An action to ask about, and why now. */
export interface AskedAction extends CallableAction {
  readonly lane: Lane;
}

/** What to ask about one person's dossier: the only one that is spoken of at that time. */
export interface CallAbout {
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
  /** Who is called, as that dossier knows them. */
  readonly memberId: string;
  readonly actions: ReadonlyArray<AskedAction>;
}

/** One call to make: one professional or relative, whatever number of dossiers they are asked about. */
export interface Call {
  /** Names who is called, and stays the same from one list to the next. */
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string | null;
  /** As they are written, each number once; several where dossiers differ. */
  readonly phones: ReadonlyArray<string>;
  readonly about: ReadonlyArray<CallAbout>;
}

export interface PhoneRound {
  readonly today: LocalDate;
  readonly calls: ReadonlyArray<Call>;
  /** Actions that are less pressing and that the list does not hold yet. */
  readonly beyond: number;
}

/** The lanes in the order in which they press. */
export const lanesToCallAbout: ReadonlyArray<Lane> = ["late", "blocked", "soon"];

/** The calls of a phone round (tournée d'appels), the most pressing first (domain 3, step 5). */
export const callsOn = (
  actions: ReadonlyArray<CallableAction>,
  today: LocalDate,
): ReadonlyArray<Call> => {
  const asked = actions
    .flatMap((action) => {
      const lane = laneToCallAbout(action, today);
      return lane ? [{ ...action, lane }] : [];
    })
    .toSorted(byPressure);
  return [...Map.groupBy(asked, callerKeyIn(asked))].map(([key, group]) => callOf(key, group));
};

/** Why to call about an action today; null when there is no reason, when it is put off, or when it is the organiser's own. */
const laneToCallAbout = (
  action: Pick<ListedAction, "status" | "dueOn" | "callAgainOn" | "responsible">,
  today: LocalDate,
): Lane | null => {
  if (action.responsible.isOrganiser) return null;
  if (action.callAgainOn !== null && action.callAgainOn > today) return null;
  return laneOf(action, today);
};

/** A number as it is dialled in Belgium, without what people write between its digits: +32 (0)81 … and 0032 81 … are 081 … */
const dialled = (phone: string): string =>
  phone.replaceAll(/[^\d+]/g, "").replace(/^(?:\+|00)320?/, "0");

/**
 * Who is called. One contact of the address book is one person. Outside of it, the same name with the same number is;
 * either alone is not: two people share a name, and a service shares a number. Who is outside joins the one contact that
 * has their name and number.
 */
const callerKeyIn = (asked: ReadonlyArray<AskedAction>) => {
  const contactsByCaller = new Map<string, Set<ContactId>>();
  for (const action of asked) {
    const caller = nameAndNumber(action);
    if (caller === null || action.contactId === null) continue;
    const known = contactsByCaller.get(caller) ?? new Set();
    contactsByCaller.set(caller, known.add(action.contactId));
  }
  return (action: AskedAction): string => {
    if (action.contactId !== null) return `contact ${action.contactId}`;
    const caller = nameAndNumber(action);
    if (caller === null) return `member ${action.caseFileId} ${action.responsible.memberId}`;
    const [contact, another] = contactsByCaller.get(caller) ?? [];
    return contact && !another ? `contact ${contact}` : `number ${caller}`;
  };
};

const nameAndNumber = ({
  responsible,
  phone,
}: Pick<AskedAction, "responsible" | "phone">): string | null => {
  const name = nameKey(responsible.name);
  const number = dialled(phone ?? "");
  return name === "" || number === "" ? null : `${number} ${name}`;
};

const callOf = (key: string, group: ReadonlyArray<AskedAction>): Call => {
  const [first] = group;
  if (!first) throw new Error("a call is about something");
  const { name, role, organisation } = first.responsible;
  const numbers = new Map<string, string>();
  for (const { phone } of group)
    if (phone !== null && !numbers.has(dialled(phone))) numbers.set(dialled(phone), phone);
  // One member of one dossier: two members may be the same contact.
  const dossiers = Map.groupBy(
    group,
    ({ caseFileId, responsible }) => `${caseFileId} ${responsible.memberId}`,
  );
  return {
    key,
    name,
    role,
    organisation,
    phones: [...numbers.values()],
    about: [...dossiers.values()].flatMap((actions) =>
      actions.slice(0, 1).map(({ caseFileId, number, usualName, responsible: { memberId } }) => ({
        caseFileId,
        number,
        usualName,
        memberId,
        actions,
      })),
    ),
  };
};

const byPressure = (a: AskedAction, b: AskedAction): number =>
  lanesToCallAbout.indexOf(a.lane) - lanesToCallAbout.indexOf(b.lane) ||
  compare(a.dueOn ?? LAST_DAY, b.dueOn ?? LAST_DAY) ||
  compare(a.number, b.number) ||
  compare(a.id, b.id);

const LAST_DAY = "9999";

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
