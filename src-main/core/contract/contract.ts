import type { ContractRouterClient } from "@orpc/contract";
import { caseFiles } from "./case-files.ts";
import { documents } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { exchange } from "./exchange.ts";
import { organisers } from "./organisers.ts";
import { programmes } from "./programmes.ts";
import {
  clarifications,
  concertations,
  consentOverrides,
  consents,
  evaluations,
  feedback,
  followUps,
  fundingRequests,
  network,
  people,
  plans,
  preparations,
  representatives,
  requests,
} from "./sections.ts";
import { vault } from "./vault.ts";

/** Everything the user interface may ask of the core. */
export const contract = {
  vault,
  organisers,
  programmes,
  caseFiles,
  people,
  requests,
  clarifications,
  consents,
  consentOverrides,
  representatives,
  network,
  preparations,
  concertations,
  plans,
  followUps,
  feedback,
  evaluations,
  fundingRequests,
  drafts,
  exchange,
  documents,
};

export type CoreClient = ContractRouterClient<typeof contract>;
