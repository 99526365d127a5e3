import { type CaseFileId, hasEnded, isFrozenCycle, workingCycleNumber } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Concertation, withItemsOnAgenda } from "#domain/concertation.ts";
import { type HoldingRefusal, holdingRefusals } from "#domain/holding.ts";
import { observeVoice } from "#domain/observed-voice.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal, type ClosedRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

export interface GateClosedRefusal {
  readonly type: "GateClosed";
  readonly refusals: ReadonlyArray<HoldingRefusal>;
}

/** It belongs to a passage that another follows: it is read, no longer changed. */
export interface FrozenCycleRefusal {
  readonly type: "FrozenCycle";
}

export interface WrittenConcertation {
  readonly number: number | null;
  readonly concertation: Omit<Concertation, "number" | "cycle">;
  /** Who observed what is reported of the person; null when they said it. */
  readonly observedBy: string | null;
}

/** Marks a concertation as held (null number), or corrects a held one; the gates of step 3 apply to both. */
export const saveConcertation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { number, concertation: written, observedBy }: WrittenConcertation,
): Result<CaseFileView, ChangeRefusal | GateClosedRefusal | ClosedRefusal | FrozenCycleRefusal> =>
  changeCaseFile<
    GateClosedRefusal | ClosedRefusal | FrozenCycleRefusal | { readonly type: "NotFound" }
  >(deps, { caseFileId, form: "concertation" }, ({ caseFile, supplement, programme }) => {
    const { concertations } = caseFile;
    const existing = concertations.find((one) => one.number === number);
    if (number !== null && !existing) return err({ type: "NotFound" });
    if (existing && isFrozenCycle(caseFile, existing.cycle)) return err({ type: "FrozenCycle" });
    if (hasEnded(caseFile)) return err({ type: "Closed" });

    const concertation: Concertation = {
      number: existing?.number ?? Math.max(0, ...concertations.map((one) => one.number)) + 1,
      cycle: existing?.cycle ?? workingCycleNumber(caseFile),
      ...written,
      // What the form said would go: a point that was taken off the agenda cannot have been attended.
      attendance: withItemsOnAgenda(written),
    };
    const refusals = holdingRefusals(caseFile, programme, concertation, observedBy);
    if (refusals.length > 0) return err({ type: "GateClosed", refusals });

    return ok({
      caseFile: {
        ...caseFile,
        concertations: existing
          ? concertations.map((one) => (one === existing ? concertation : one))
          : [...concertations, concertation],
      },
      supplement: {
        ...supplement,
        observedVoices: observeVoice(supplement.observedVoices, concertation, observedBy),
      },
    });
  });
