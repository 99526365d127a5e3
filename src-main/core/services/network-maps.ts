import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { cycleNetworks } from "#domain/cycle-network.ts";
import { type MapPosition, withPositions } from "#domain/kept-map.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

interface PlacedMap {
  readonly cycle: number;
  readonly positions: ReadonlyArray<MapPosition>;
}

/**
 * Keeps where those who were moved on the map of one passage stand, all of them at once; nobody takes the map back to
 * how it is laid out. It is a drawing: it may be changed when the passage is frozen, or the dossier closed.
 */
export const placeOnMap = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { cycle, positions }: PlacedMap,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<ChangeRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, today }) => {
      const map = cycleNetworks(caseFile, supplement.networkMaps, today).find(
        (one) => one.cycle === cycle,
      );
      const isKnown = positions.every(({ memberId }) =>
        map?.members.some(({ id }) => id === memberId),
      );
      if (!map || !isKnown) return err({ type: "NotFound" });
      return ok({
        supplement: {
          ...supplement,
          networkMaps: withPositions(supplement.networkMaps, cycle, positions),
        },
      });
    },
  );
