export { FundingRequestForm } from "./FundingRequestForm.tsx";
