export { emptyOrganiser, OrganiserFields } from "./OrganiserFields.tsx";
export { OrganiserPage } from "./OrganiserPage.tsx";
