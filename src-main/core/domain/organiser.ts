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

/** Whose vault it is, asked once. Where they stand towards the network is the programme's to say, per dossier. */
export const OrganiserProfile = Organiser.omit({ partOfExistingNetwork: true });
export type OrganiserProfile = z.infer<typeof OrganiserProfile>;
