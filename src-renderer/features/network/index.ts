export { NetworkForm } from "./NetworkForm.tsx";
