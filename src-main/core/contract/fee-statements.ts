import * as z from "zod";
import { FeeRateChoice } from "#domain/fee-statement.ts";
import { NetworkMember } from "#domain/network-member.ts";
import { change } from "./base.ts";

const { concertationNumber } = FeeRateChoice.shape;

export const feeStatements = {
  /** Which of the programme's rates holds for a concertation. */
  chooseRate: change(FeeRateChoice.shape),

  /** Writes down what the rate gives, where nothing is recorded yet. */
  apply: change({ concertationNumber }).errors({ NO_FEE_RATE: {} }),

  /** Writes down that one member is paid, at the rate, or is not. */
  mark: change({ concertationNumber, memberId: z.string(), isPaid: z.boolean() }).errors({
    NO_FEE_RATE: {},
  }),

  /** The account a member is paid on. */
  saveAccount: change({
    memberId: z.string(),
    iban: NetworkMember.shape.iban.unwrap(),
  }),
};
