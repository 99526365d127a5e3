export { AccessPackButton } from "./AccessPackButton.tsx";
