import type { TranslationOf } from "../catalogue.ts";
import type { fr } from "../fr/index.ts";
import { chronology } from "./chronology.ts";
import { meetings } from "./meetings.ts";
import { preferences } from "./preferences.ts";
import { settings } from "./settings.ts";
import { shortcuts } from "./shortcuts.ts";
import { palette } from "./palette.ts";
import { firstRun } from "./first-run.ts";
import { help } from "./help.ts";
import { home } from "./home.ts";
import { caseloads } from "./caseloads.ts";
import { planViews } from "./plan-views.ts";
import { networkMaps } from "./network-maps.ts";
import { slotSheets } from "./slot-sheets.ts";
import { phoneRounds } from "./phone-rounds.ts";
import { actionBoards } from "./action-boards.ts";
import { accessLog } from "./access-log.ts";
import { accessPacks } from "./access-packs.ts";
import { about } from "./about.ts";
import { app } from "./app.ts";
import { activityReports } from "./activity-reports.ts";
import { backups } from "./backups.ts";
import { caseFiles } from "./case-files.ts";
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
import { lifeStories } from "./life-stories.ts";
import { known } from "./known.ts";
import { letters } from "./letters.ts";
import { network } from "./network.ts";
import { organisers, signatureRefusal } from "./organisers.ts";
import { paperReview } from "./paper-review.ts";
import { participations } from "./participations.ts";
import { people } from "./people.ts";
import { plannedConcertations } from "./planned-concertations.ts";
import { plainLanguage } from "./plain-language.ts";
import { plainWords } from "./plain-words.ts";
import { plans } from "./plans.ts";
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
import { slots } from "./slots.ts";
import { vault } from "./vault.ts";
import { vocabulary } from "./vocabulary.ts";

export const nl = {
  chronology,
  meetings,
  preferences,
  settings,
  shortcuts,
  palette,
  firstRun,
  help,
  home,
  caseloads,
  planViews,
  networkMaps,
  slotSheets,
  phoneRounds,
  actionBoards,
  slots,
  activityReports,
  about,
  accessLog,
  accessPacks,
  actionRefusal,
  app,
  backups,
  caseFiles,
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
  known,
  lifeStories,
  network,
  newRequest,
  organisers,
  paperReview,
  participations,
  people,
  plannedConcertations,
  plainLanguage,
  plainWords,
  plans,
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
} as const satisfies TranslationOf<typeof fr>;
