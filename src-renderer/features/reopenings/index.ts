export { ClosedBanner } from "./ClosedBanner.tsx";
export { Reopenings } from "./Reopenings.tsx";
