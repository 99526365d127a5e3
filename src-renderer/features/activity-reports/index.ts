export { ActivityReportPage } from "./ActivityReportPage.tsx";
