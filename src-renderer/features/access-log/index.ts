export { AccessLogPage } from "./AccessLogPage.tsx";
export { AccessLogPanel } from "./AccessLogPanel.tsx";
