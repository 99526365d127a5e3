export { FirstRunGate } from "./FirstRunGate.tsx";
export { FirstRunStep } from "./FirstRunStep.tsx";
