import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText } from "./text.ts";

/** Kirikou's written preparatory phase (phase préparatoire), its first reference document (seed 3). */
export const Preparation = z.strictObject({
  networkInformedOn: LocalDate,
  modalitiesRead: z.boolean(),
  invitationsSentOn: LocalDate,
  invitedProfessionalIds: z.array(ItemId),
  invitedNaturalIds: z.array(ItemId),
  expectations: z.array(z.strictObject({ byId: ItemId, text: LongText })),
  proposedActions: z.array(LongText),
  expectedEffects: z.array(LongText),
  firstLineResources: z.array(LongText),
});
export type Preparation = z.infer<typeof Preparation>;
