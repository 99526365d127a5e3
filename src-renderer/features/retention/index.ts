export { RetentionNotice } from "./RetentionNotice.tsx";
export { RetentionPage } from "./RetentionPage.tsx";
