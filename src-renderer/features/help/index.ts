export { HelpPage } from "./HelpPage.tsx";
export { isHelpPath } from "./help-pages.ts";
