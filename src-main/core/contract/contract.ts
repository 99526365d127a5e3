import type { ContractRouterClient } from "@orpc/contract";
import { caseFiles } from "./case-files.ts";
import { changes } from "./changes.ts";
import { checks } from "./checks.ts";
import { clarifications } from "./clarifications.ts";
import { concertations } from "./concertations.ts";
import { consentOverrides, consents } from "./consents.ts";
import { documents } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { evaluations } from "./evaluations.ts";
import { exchange } from "./exchange.ts";
import { feedback } from "./feedback.ts";
import { followUps } from "./follow-ups.ts";
import { fundingRequests } from "./funding-requests.ts";
import { network } from "./network.ts";
import { organisers } from "./organisers.ts";
import { participations } from "./participations.ts";
import { people } from "./people.ts";
import { plans } from "./plans.ts";
import { preparations } from "./preparations.ts";
import { programmes } from "./programmes.ts";
import { representatives } from "./representatives.ts";
import { requests } from "./requests.ts";
import { search } from "./search.ts";
import { vault } from "./vault.ts";

/** Everything the user interface may ask of the core. */
export const contract = {
  vault,
  organisers,
  programmes,
  caseFiles,
  changes,
  checks,
  search,
  people,
  requests,
  clarifications,
  participations,
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
