import { SegmentedControl } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { NetworkForm } from "./NetworkForm.tsx";
import { NetworkMaps } from "./NetworkMaps.tsx";

/** The network as a list to fill in, or as a map to look at. */
export const NetworkPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const [isMap, setIsMap] = useState(false);
  // The choice shows at once; what follows from it is drawn behind it.
  const showsMap = useDeferredValue(isMap);
  return (
    <Panel
      title={isMap ? t("networkMaps.title") : t("network.members")}
      description={isMap ? t("networkMaps.intro") : undefined}
      action={
        <SegmentedControl
          aria-label={t("networkMaps.views")}
          value={isMap ? "map" : "list"}
          onChange={(chosen) => setIsMap(chosen === "map")}
          data={[
            { value: "list", label: t("networkMaps.list") },
            { value: "map", label: t("networkMaps.map") },
          ]}
        />
      }
    >
      {/* What is being typed stays where it is while somebody looks at the map. */}
      <div hidden={showsMap}>
        <NetworkForm view={view} />
      </div>
      {showsMap && <NetworkMaps view={view} />}
    </Panel>
  );
};
