import type { ContractRouterClient } from "@orpc/contract";
import { accessLog } from "./access-log.ts";
import { accessPacks } from "./access-packs.ts";
import { actionBoards } from "./action-boards.ts";
import { activityReports } from "./activity-reports.ts";
import { backups } from "./backups.ts";
import { caseFiles } from "./case-files.ts";
import { changes } from "./changes.ts";
import { checks } from "./checks.ts";
import { clarifications } from "./clarifications.ts";
import { concertations } from "./concertations.ts";
import { consentOverrides, consents } from "./consents.ts";
import { contacts } from "./contacts.ts";
import { diagnostics } from "./diagnostics.ts";
import { deliveries } from "./deliveries.ts";
import { documents } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { erasures } from "./erasures.ts";
import { evaluations } from "./evaluations.ts";
import { exchange } from "./exchange.ts";
import { feeStatements } from "./fee-statements.ts";
import { feedback } from "./feedback.ts";
import { followUps } from "./follow-ups.ts";
import { fundingDecisions } from "./funding-decisions.ts";
import { fundingRequests } from "./funding-requests.ts";
import { home } from "./home.ts";
import { issuedDocuments } from "./issued-documents.ts";
import { livePreviews } from "./live-previews.ts";
import { lifeStories } from "./life-stories.ts";
import { letterheads } from "./letterheads.ts";
import { letters } from "./letters.ts";
import { network } from "./network.ts";
import { networkMaps } from "./network-maps.ts";
import { organiserSignatures } from "./organiser-signatures.ts";
import { organisers } from "./organisers.ts";
import { participations } from "./participations.ts";
import { people } from "./people.ts";
import { personalCopies } from "./personal-copies.ts";
import { phoneRounds } from "./phone-rounds.ts";
import { plannedConcertations } from "./planned-concertations.ts";
import { plainWords } from "./plain-words.ts";
import { plans } from "./plans.ts";
import { preferences } from "./preferences.ts";
import { preparations } from "./preparations.ts";
import { programmes } from "./programmes.ts";
import { progress } from "./progress.ts";
import { protections } from "./protections.ts";
import { reopenings } from "./reopenings.ts";
import { receipts } from "./receipts.ts";
import { reminders } from "./reminders.ts";
import { representatives } from "./representatives.ts";
import { requests } from "./requests.ts";
import { retention } from "./retention.ts";
import { search } from "./search.ts";
import { meetings } from "./meetings.ts";
import { slots } from "./slots.ts";
import { spelling } from "./spelling.ts";
import { vault } from "./vault.ts";

/** Everything the user interface may ask of the core. */
const verbs = {
  preferences,
  progress,
  vault,
  backups,
  accessLog,
  accessPacks,
  erasures,
  retention,
  organisers,
  organiserSignatures,
  programmes,
  caseFiles,
  changes,
  checks,
  search,
  reminders,
  actionBoards,
  phoneRounds,
  home,
  people,
  requests,
  clarifications,
  participations,
  consents,
  consentOverrides,
  representatives,
  protections,
  letterheads,
  network,
  networkMaps,
  contacts,
  preparations,
  plannedConcertations,
  concertations,
  plans,
  followUps,
  feedback,
  evaluations,
  reopenings,
  fundingRequests,
  fundingDecisions,
  receipts,
  feeStatements,
  drafts,
  exchange,
  documents,
  livePreviews,
  diagnostics,
  issuedDocuments,
  meetings,
  slots,
  activityReports,
  letters,
  deliveries,
  personalCopies,
  lifeStories,
  plainWords,
  spelling,
};

type Verbs = typeof verbs;

/** Has a name so that what is made of it is written down as this name: all verbs spelled out are more than the compiler writes. */
export interface Contract extends Verbs {}

export const contract: Contract = verbs;

export type CoreClient = ContractRouterClient<Contract>;
