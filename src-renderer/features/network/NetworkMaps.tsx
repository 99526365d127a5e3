import { Button, Select, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type CycleNetwork, cycleNetworks } from "#domain/cycle-network.ts";
import type { MapPosition } from "#domain/kept-map.ts";
import { layOut, mapWidths, toPosition, withMoved } from "#domain/network-map.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { MapDrawing } from "./MapDrawing.tsx";
import { DifferencesInWords, MapLegend, NetworkInWords } from "./MapWords.tsx";
import { passageTitle } from "./network-map-words.ts";
import { usePlaceOnMap } from "./use-place-on-map.ts";
import "./network-map.css";

/** Pixels from which one map has room beside its text, and two beside each other. */
const ROOM_FOR_ONE = 720;

/** The map of a passage beside that of the passage before, where there is one, and both in words. */
export const NetworkMaps = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const hintId = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const networks = cycleNetworks(view.caseFile, view.supplement.networkMaps, view.today);
  const found = networks.findIndex(({ cycle }) => cycle === chosen);
  const at = found === -1 ? networks.length - 1 : found;
  const shown = networks[at];
  const before = at > 0 ? networks[at - 1] : undefined;
  if (!shown || networks.every(({ members }) => members.length === 0))
    return <Text>{t("networkMaps.empty")}</Text>;
  const all = before ? [before, shown] : [shown];
  const isNarrow = before !== undefined || (width > 0 && width < ROOM_FOR_ONE);
  return (
    <div ref={ref} className="network-maps">
      {networks.length > 2 && (
        <Select
          label={t("networkMaps.whichPassage")}
          data={networks.map(({ cycle }) => ({
            value: String(cycle),
            label: t("networkMaps.passage", { number: cycle }),
          }))}
          value={String(shown.cycle)}
          onChange={(value) => setChosen(Number(value))}
          allowDeselect={false}
          maw={260}
        />
      )}
      <div className="map-figures">
        {all.map((network) => (
          <PassageMap
            key={network.cycle}
            view={view}
            network={network}
            hintId={hintId}
            width={isNarrow ? mapWidths.narrow : mapWidths.alone}
          />
        ))}
      </div>
      <p className="hint no-print" id={hintId}>
        {t("networkMaps.hint")}
      </p>
      <MapLegend networks={all} />
      {before && <DifferencesInWords before={before} after={shown} />}
      <NetworkInWords networks={all} />
    </div>
  );
};

interface PassageMapProps {
  readonly view: CaseFileView;
  readonly network: CycleNetwork;
  readonly width: number;
  readonly hintId: string;
}

const PassageMap = ({ view, network, width, hintId }: PassageMapProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const { cycle } = network;
  const kept = view.supplement.networkMaps.find((one) => one.cycle === cycle)?.positions ?? [];
  /** Who is being moved, or was just dropped and is not saved yet. */
  const [moving, setMoving] = useState<MapPosition | null>(null);
  const { move, reset, isPending, error } = usePlaceOnMap(view, cycle, kept);
  const positions = moving
    ? [...kept.filter(({ memberId }) => memberId !== moving.memberId), moving]
    : kept;
  const laidOut = useMemo(() => layOut(network, width), [network, width]);
  const map = withMoved(laidOut, positions);
  const title = passageTitle(t, network);
  return (
    <section className="map-figure" aria-labelledby={titleId}>
      <div className="map-head">
        <h4 id={titleId}>{title}</h4>
        {kept.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t("networkMaps.resetOf", { number: cycle })}
            onClick={reset}
            disabled={isPending}
          >
            {t("networkMaps.reset")}
          </Button>
        )}
      </div>
      {error !== null && <RefusalAlert error={error} />}
      <MapDrawing
        map={map}
        label={`${t("networkMaps.title")} · ${title}`}
        hintId={hintId}
        onMove={({ member }, place) => setMoving(toPosition(map, member.id, place))}
        onDrop={({ member }) => {
          if (moving) move(moving, member.name, () => setMoving(null));
        }}
      />
    </section>
  );
};
