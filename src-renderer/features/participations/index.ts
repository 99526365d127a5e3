export { ParticipationForm } from "./ParticipationForm.tsx";
