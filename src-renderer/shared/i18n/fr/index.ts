import { chronology } from "./chronology.ts";
import { firstRun } from "./first-run.ts";
import { help } from "./help.ts";
import { palette } from "./palette.ts";
import { shortcuts } from "./shortcuts.ts";
import { settings } from "./settings.ts";
import { preferences } from "./preferences.ts";
import { accessLog } from "./access-log.ts";
import { accessPacks } from "./access-packs.ts";
import { actionBoards } from "./action-boards.ts";
import { about } from "./about.ts";
import { app } from "./app.ts";
import { activityReports } from "./activity-reports.ts";
import { backups } from "./backups.ts";
import { caseFiles } from "./case-files.ts";
import { caseloads } from "./caseloads.ts";
import { changes, fields } from "./changes.ts";
import { checks, reasons } from "./checks.ts";
import { clarifications } from "./clarifications.ts";
import { common, forms } from "./common.ts";
import { concertations, holding } from "./concertations.ts";
import { consents } from "./consents.ts";
import { contacts } from "./contacts.ts";
import { copies } from "./copies.ts";
import { deliveryRefusal, documentRefusal, documents } from "./documents.ts";
import { erasures } from "./erasures.ts";
import { evaluations } from "./evaluations.ts";
import { exchange, exchangeRefusal, problems } from "./exchange.ts";
import { feeStatements } from "./fee-statements.ts";
import { feedback } from "./feedback.ts";
import { actionRefusal, followUps } from "./follow-ups.ts";
import { fundingDecisions } from "./funding-decisions.ts";
import { fundingRequests } from "./funding-requests.ts";
import { home } from "./home.ts";
import { lifeStories } from "./life-stories.ts";
import { known } from "./known.ts";
import { letters } from "./letters.ts";
import { meetings } from "./meetings.ts";
import { network } from "./network.ts";
import { networkMaps } from "./network-maps.ts";
import { organisers, signatureRefusal } from "./organisers.ts";
import { paperReview } from "./paper-review.ts";
import { participations } from "./participations.ts";
import { people } from "./people.ts";
import { plannedConcertations } from "./planned-concertations.ts";
import { phoneRounds } from "./phone-rounds.ts";
import { plainLanguage } from "./plain-language.ts";
import { plainWords } from "./plain-words.ts";
import { plans } from "./plans.ts";
import { planViews } from "./plan-views.ts";
import { preparations } from "./preparations.ts";
import { programmeGuides } from "./programme-guides.ts";
import { protections } from "./protections.ts";
import { receipts } from "./receipts.ts";
import { logoRefusal, programmeRefusal, programmes } from "./programmes.ts";
import { refusals } from "./refusals.ts";
import { reopenings } from "./reopenings.ts";
import { reminders } from "./reminders.ts";
import { newRequest, requests } from "./requests.ts";
import { retention } from "./retention.ts";
import { search } from "./search.ts";
import { spelling } from "./spelling.ts";
import { slotSheets } from "./slot-sheets.ts";
import { slots } from "./slots.ts";
import { vault } from "./vault.ts";
import { vocabulary } from "./vocabulary.ts";

export const fr = {
  chronology,
  slotSheets,
  firstRun,
  help,
  palette,
  shortcuts,
  settings,
  preferences,
  slots,
  activityReports,
  about,
  accessLog,
  accessPacks,
  actionBoards,
  actionRefusal,
  app,
  backups,
  caseFiles,
  caseloads,
  changes,
  checks,
  clarifications,
  common,
  concertations,
  consents,
  contacts,
  copies,
  deliveryRefusal,
  documentRefusal,
  documents,
  erasures,
  evaluations,
  exchange,
  exchangeRefusal,
  feeStatements,
  feedback,
  fields,
  followUps,
  forms,
  fundingDecisions,
  fundingRequests,
  letters,
  holding,
  home,
  known,
  lifeStories,
  meetings,
  network,
  networkMaps,
  newRequest,
  organisers,
  paperReview,
  participations,
  people,
  plannedConcertations,
  phoneRounds,
  plainLanguage,
  plainWords,
  plans,
  planViews,
  preparations,
  problems,
  protections,
  programmeGuides,
  programmeRefusal,
  logoRefusal,
  signatureRefusal,
  programmes,
  reasons,
  receipts,
  refusals,
  reopenings,
  reminders,
  requests,
  retention,
  search,
  spelling,
  vault,
  vocabulary,
} as const;
