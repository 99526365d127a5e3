import * as z from "zod";
import { ShortText } from "./text.ts";

/** Who leads the file: organisateur de concertation, case manager or initiateur, as the programme says. */
export const Organiser = z.strictObject({
  name: ShortText,
  function: ShortText,
  organisation: ShortText,
  email: ShortText,
  phone: ShortText,
  /** Kirikou: inside the existing network (the initiator); Brusano: outside it (seeds 1 and 3). */
  partOfExistingNetwork: z.boolean(),
});
export type Organiser = z.infer<typeof Organiser>;
