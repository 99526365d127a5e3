import { listPhoneRound, noteCall, takeBackCall } from "../services/phone-rounds.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";
import { remindFirst } from "./remind-first.ts";

export const phoneRounds = {
  list: openCore.phoneRounds.list.handler(async ({ context, signal }) => {
    await remindFirst(context, signal);
    return listPhoneRound(context);
  }),

  note: openCore.phoneRounds.note.handler(({ input: { caseFileId, call }, context }) =>
    changeAnswer(noteCall(context, caseFileId, call)),
  ),

  takeBack: openCore.phoneRounds.takeBack.handler(({ input: { caseFileId, trace }, context }) =>
    changeAnswer(takeBackCall(context, caseFileId, trace)),
  ),
};
