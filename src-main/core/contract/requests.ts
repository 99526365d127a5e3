import { Request } from "#domain/request.ts";
import { change } from "./base.ts";

export const requests = { save: change({ request: Request }) };
