import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { MapPosition } from "#domain/kept-map.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

/** Moving somebody on the map of a passage, and putting all back in place; either can be taken back. */
export const usePlaceOnMap = (
  { id: caseFileId }: CaseFileView,
  cycle: number,
  kept: ReadonlyArray<MapPosition>,
) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (positions: ReadonlyArray<MapPosition>) =>
      core.networkMaps.place({ caseFileId, cycle, positions: [...positions] }),
    onSuccess: keep,
  });
  const place = (
    positions: ReadonlyArray<MapPosition>,
    message: string,
    onSettled?: () => void,
  ): void =>
    mutate(positions, {
      onSuccess: () => notify(message, () => mutate(kept)),
      ...(onSettled ? { onSettled } : {}),
    });
  return {
    isPending,
    error,
    move: (position: MapPosition, name: string, onSettled: () => void): void =>
      place(
        [...kept.filter(({ memberId }) => memberId !== position.memberId), position],
        t("networkMaps.moved", { name }),
        onSettled,
      ),
    reset: (): void => place([], t("networkMaps.resetDone")),
  };
};
