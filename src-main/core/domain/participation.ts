import * as z from "zod";
import { LongText } from "./text.ts";

export const participationManners = ["come", "write", "sendSomeone", "message"] as const;

/** How the person wants to take part in the concertation, asked in step 2 (domain 3). */
export const Participation = z.strictObject({
  /** Null while it is not known. */
  manner: z.enum(participationManners).nullable(),
  /** What they ask for, in their words: who reads for them, a break, a place near the door. */
  wishes: LongText.nullable(),
  /** Why their presence is contra-indicated, the one exception seed 4 makes; null when it is not. */
  contraIndication: LongText.nullable(),
});
export type Participation = z.infer<typeof Participation>;
