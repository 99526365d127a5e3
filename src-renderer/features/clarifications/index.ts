export { ClarificationForm } from "./ClarificationForm.tsx";
