import {
  type ActionBoard,
  type BoardFilter,
  type Lane,
  type LaneList,
} from "#domain/action-board.ts";
import type { DbDep } from "../db/db.ts";
import { countOpenActions, readLane } from "../db/queries/action-boards.ts";
import type { ClockDep } from "./deps.ts";

const LISTED_AT_MOST = 300;

/** The open actions of every dossier by lane; no dossier is opened for it. */
export const listActionBoard = (
  { db, clock }: DbDep & ClockDep,
  filter: BoardFilter,
): ActionBoard => {
  const today = clock.today();
  const question = { today, isToCallAbout: false, ...filter };
  const counts = countOpenActions(db, question);
  const laneList = (lane: Lane): LaneList => ({
    count: counts[lane],
    actions: readLane(db, lane, { ...question, limit: LISTED_AT_MOST }),
  });
  return {
    today,
    lanes: { late: laneList("late"), soon: laneList("soon"), blocked: laneList("blocked") },
    later: counts.later,
  };
};
