export { PhoneRoundPage } from "./PhoneRoundPage.tsx";
