export { emptyPerson, PersonFields, type PersonValues } from "./PersonFields.tsx";
export { PersonForm } from "./PersonForm.tsx";
