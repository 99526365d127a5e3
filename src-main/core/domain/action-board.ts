import type { CallAgain } from "./call-again.ts";
import { type CaseFile, type CaseFileId, currentCycle, hasEnded } from "./case-file.ts";
import { addDays, type LocalDate } from "./local-date.ts";
import { nameKey } from "./name-key.ts";
import type { NetworkMember } from "./network-member.ts";
import { isOpen, type PlanAction } from "./plan-action.ts";

/** Who carries an action, as their dossier has them. */
interface Responsible extends Pick<NetworkMember, "name" | "role"> {
  readonly memberId: NetworkMember["id"];
  readonly organisation: string | null;
  readonly phone: string | null;
  /** Whoever would call themselves: the organiser, where they stand inside the network (domain 2). */
  readonly isOrganiser: boolean;
}

/** An action still to be done in the passage under way. Which lane it stands in depends on the day and is no part of it. */
export interface OpenAction extends Pick<
  PlanAction,
  "id" | "what" | "status" | "dueOn" | "notDoneReason"
> {
  readonly programmeId: string;
  readonly cycle: number;
  readonly responsible: Responsible;
  /** Until when whoever carries it need not be called: an answer was noted, or they are called again on that day. */
  readonly callAgainOn: LocalDate | null;
}

/** Every action that is still to be done; none of a request that was refused, nor of a file that ended. */
export const openActionsOf = (
  caseFile: CaseFile,
  { callAgains }: { readonly callAgains: ReadonlyArray<CallAgain> },
): ReadonlyArray<OpenAction> => {
  const cycle = currentCycle(caseFile);
  if (!cycle || hasEnded(caseFile) || caseFile.request.decision === "ineligible") return [];
  return cycle.plan.actions
    .filter(isOpen)
    .map(({ id, what, status, dueOn, notDoneReason, responsibleId }) => ({
      id,
      programmeId: caseFile.programme.id,
      cycle: cycle.number,
      what,
      status,
      dueOn,
      ...(notDoneReason === undefined ? {} : { notDoneReason }),
      responsible: responsibleOf(caseFile, responsibleId),
      callAgainOn:
        callAgains.find((one) => one.cycle === cycle.number && one.actionId === id)?.on ?? null,
    }));
};

/** The lanes of the board (tableau des actions): what is late, what comes soon, and what is blocked (domain 3, step 5). */
export const lanes = ["late", "soon", "blocked"] as const;
export type Lane = (typeof lanes)[number];

/** How many days from today are soon. */
const SOON_DAYS = 14;

export const lastSoonDay = (today: LocalDate): LocalDate => addDays(today, SOON_DAYS);

/**
 * Where an action stands on a day; null for what comes later and what nobody gave a day. What is blocked stands among the
 * blocked alone, late or not (domain rule 4): moving it takes something else than a reminder.
 */
export const laneOf = (
  { status, dueOn }: Pick<OpenAction, "status" | "dueOn">,
  today: LocalDate,
): Lane | null => {
  if (status === "blocked") return "blocked";
  if (dueOn === null) return null;
  if (dueOn < today) return "late";
  return dueOn <= lastSoonDay(today) ? "soon" : null;
};

/** An open action among those of all dossiers: whose it is. */
export interface ListedAction extends OpenAction {
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
  /** The number to call: the address book's, else the dossier's own. */
  readonly phone: string | null;
}

export interface LaneList {
  /** How many there are; the list may hold fewer. */
  readonly count: number;
  /** By day, the earliest first; without one at the end. */
  readonly actions: ReadonlyArray<ListedAction>;
}

export interface ActionBoard {
  readonly today: LocalDate;
  readonly lanes: Readonly<Record<Lane, LaneList>>;
  /** Open actions that stand in no lane. */
  readonly later: number;
}

/** What the board is narrowed to; empty texts narrow nothing. */
export interface BoardFilter {
  readonly programmeId: string;
  /** Words of the name or the service of who carries it, as they are typed. */
  readonly who: string;
}

const responsibleOf = (
  { network, organiser }: Pick<CaseFile, "network" | "organiser">,
  memberId: string,
): Responsible => {
  const member = network.find(({ id }) => id === memberId);
  return {
    memberId,
    name: member?.name ?? memberId,
    role: member?.role ?? "",
    organisation: member?.organisation ?? null,
    phone: member?.phone || null,
    isOrganiser: member !== undefined && nameKey(member.name) === nameKey(organiser.name),
  };
};
