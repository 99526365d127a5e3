export { NewRequestPage } from "./NewRequestPage.tsx";
export { RequestForm } from "./RequestForm.tsx";
