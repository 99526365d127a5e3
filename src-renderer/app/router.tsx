import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from "@tanstack/react-router";
import { CaseFileId } from "#domain/case-file.ts";
import { AccessLogPage } from "#renderer/features/access-log/index.ts";
import { ActionBoardPage } from "#renderer/features/action-board/index.ts";
import { AboutPage } from "#renderer/features/about/index.ts";
import { BackupsPage } from "#renderer/features/backups/index.ts";

import { HomePage } from "#renderer/features/home/index.ts";
import { ContactsPage } from "#renderer/features/contacts/index.ts";
import { MeetingPage } from "#renderer/features/meetings/index.ts";
import { OrganiserPage } from "#renderer/features/organisers/index.ts";
import {
  EditProgrammePage,
  ProgrammePage,
  ProgrammesPage,
} from "#renderer/features/programmes/index.ts";
import { HelpPage, isHelpPath } from "#renderer/features/help/index.ts";
import { NewRequestPage } from "#renderer/features/requests/index.ts";
import { ActivityReportPage } from "#renderer/features/activity-reports/index.ts";
import { PhoneRoundPage } from "#renderer/features/phone-rounds/index.ts";
import { RetentionPage } from "#renderer/features/retention/index.ts";
import { SettingsPage } from "#renderer/features/settings/index.ts";
import { SecurityPage } from "#renderer/features/vault/index.ts";
import { DossierPage } from "./dossier/DossierPage.tsx";
import { CrashedPage } from "#renderer/shared/ui/ErrorBoundary.tsx";
import { isSectionPath, sectionPaths } from "./dossier/sections.ts";
import { AppShell } from "./shell/AppShell.tsx";
import { NotFoundPage } from "./shell/NotFoundPage.tsx";

const rootRoute = createRootRoute({ component: AppShell, notFoundComponent: NotFoundPage });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: HomePage,
});

const newRequestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/nouvelle-demande",
  component: NewRequestPage,
});

const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dossiers/$caseFileId",
  beforeLoad: ({ params }) => {
    throw redirect({
      to: "/dossiers/$caseFileId/$section",
      params: { ...params, section: sectionPaths.request },
    });
  },
});

const sectionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dossiers/$caseFileId/$section",
  // Which paper is shown (features/documents/paper-address.ts).
  validateSearch: ({ papier }: Record<string, unknown>): { papier?: string } =>
    typeof papier === "string" ? { papier } : {},
  component: () => {
    const { caseFileId, section } = sectionRoute.useParams();
    const { data: id } = CaseFileId.safeParse(caseFileId);
    if (!id || !isSectionPath(section)) return <NotFoundPage />;
    return <DossierPage caseFileId={id} section={section} />;
  },
});

// In the room, on a wall: without the header of the desk (shell/AppShell.tsx).
const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dossiers/$caseFileId/reunion",
  staticData: { isBare: true },
  component: () => {
    const { data: id } = CaseFileId.safeParse(meetingRoute.useParams().caseFileId);
    return id ? <MeetingPage caseFileId={id} /> : <NotFoundPage />;
  },
});

const organiserRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/coordonnees",
  component: OrganiserPage,
});

const actionBoardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/actions",
  component: ActionBoardPage,
});

const phoneRoundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/appels",
  component: PhoneRoundPage,
});

const contactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/carnet",
  // Somebody who was chosen in the search of everything.
  validateSearch: ({ cherche }: Record<string, unknown>): { cherche?: string } =>
    typeof cherche === "string" ? { cherche } : {},
  component: () => <ContactsPage looked={contactsRoute.useSearch().cherche ?? ""} />,
});

const programmesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dispositifs",
  component: ProgrammesPage,
});

const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dispositifs/$programmeId/$version",
  component: () => {
    const { programmeId, version } = programmeRoute.useParams();
    if (!/^[1-9]\d{0,5}$/.test(version)) return <NotFoundPage />;
    return <ProgrammePage programmeId={programmeId} version={Number(version)} />;
  },
});

const editProgrammeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dispositifs/$programmeId/modifier",
  component: () => <EditProgrammePage programmeId={editProgrammeRoute.useParams().programmeId} />,
});

const securityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/securite",
  component: SecurityPage,
});

const accessLogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/securite/journal",
  component: AccessLogPage,
});

const retentionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/conservation",
  component: RetentionPage,
});

const activityReportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rapport-activite",
  component: ActivityReportPage,
});

const backupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sauvegardes",
  component: BackupsPage,
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reglages",
  component: SettingsPage,
});

// The application menu opens it by this address, as it does the next one.
const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aide",
  component: () => <HelpPage path="etapes" />,
});

const helpPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aide/$page",
  component: () => {
    const { page } = helpPageRoute.useParams();
    return isHelpPath(page) ? <HelpPage path={page} /> : <NotFoundPage />;
  },
});

// The application menu opens it by this address (src-main/app/main.ts).
const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/a-propos",
  component: AboutPage,
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  newRequestRoute,
  dossierRoute,
  sectionRoute,
  actionBoardRoute,
  phoneRoundRoute,
  meetingRoute,
  contactsRoute,
  organiserRoute,
  programmesRoute,
  editProgrammeRoute,
  programmeRoute,
  securityRoute,
  accessLogRoute,
  retentionRoute,
  activityReportRoute,
  backupsRoute,
  settingsRoute,
  helpRoute,
  helpPageRoute,
  aboutRoute,
]);

/** Addresses live behind the `#`: the same page works from app:// and from the browser host. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    history: createHashHistory(),
    scrollRestoration: true,
    defaultErrorComponent: CrashedPage,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }

  interface StaticDataRouteOption {
    /** The page fills the screen alone. */
    isBare?: boolean;
  }
}
