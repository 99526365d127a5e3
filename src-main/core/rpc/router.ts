import { caseFiles } from "./case-files.ts";
import { documents } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { exchange } from "./exchange.ts";
import { core } from "./implementer.ts";
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

export const router = core.router({
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
});
