export { PreparationForm } from "./PreparationForm.tsx";
