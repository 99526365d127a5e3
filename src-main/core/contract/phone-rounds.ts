import { type } from "@orpc/contract";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { CallTrace, NotedCall, type PhoneRound } from "#domain/phone-round.ts";
import { actionRefusals } from "#domain/plan-action.ts";
import { base, CaseFileReference, change, changeOfCaseFile } from "./base.ts";

export const phoneRounds = {
  /** Whom to call today, across all dossiers, and what to ask. */
  list: base.output(type<PhoneRound>()),

  /** Notes a call about one dossier: its journal, its actions, and when to call again, together or not at all. */
  note: changeOfCaseFile
    .errors({
      NO_CYCLE: {},
      CLOSED: {},
      ACTION_REFUSED: { data: z.object({ reason: z.enum(actionRefusals) }) },
    })
    .input(CaseFileReference.extend({ call: NotedCall }))
    .output(type<{ readonly caseFile: CaseFileView; readonly trace: CallTrace }>()),

  /** Takes a call back that was just noted. */
  takeBack: change({ trace: CallTrace }),
};
