import * as z from "zod";
import { NetworkMember } from "#domain/network-member.ts";
import { change } from "./base.ts";

export const network = {
  /** The whole network, in its order. A member named elsewhere in the file cannot be left out. */
  save: change({ network: z.array(NetworkMember) }),
};
