import * as z from "zod";
import { Representative } from "#domain/representation.ts";
import { change } from "./base.ts";

export const representatives = { save: change({ representatives: z.array(Representative) }) };
