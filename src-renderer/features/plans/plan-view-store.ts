import { create } from "zustand";

export const planViewKinds = ["cards", "timeline", "form"] as const;
type PlanViewKind = (typeof planViewKinds)[number];

interface PlanViewStore {
  readonly kind: PlanViewKind;
  readonly show: (kind: PlanViewKind) => void;
}

/** How the plan was last looked at, in any dossier, until Autour is closed. */
export const usePlanView = create<PlanViewStore>((set) => ({
  kind: "form",
  show: (kind) => set({ kind }),
}));
