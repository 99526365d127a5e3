import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { rankSlots } from "#domain/slot.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { NewSlot } from "./NewSlot.tsx";
import { RankedSlots } from "./RankedSlots.tsx";
import { SlotGrid } from "./SlotGrid.tsx";
import "./slots.css";

/** Finds a moment while phoning: who can come when, one press each, and which moments lose the fewest. */
export const SlotsPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { caseFile, supplement, programme, today, progress } = view;
  if (progress.isClosed || caseFile.request.decision === "ineligible") return null;
  const { slots } = supplement;
  const ranked = rankSlots(slots, caseFile.network, programme, today);
  return (
    <Panel title={t("slots.title")} description={t("slots.intro")}>
      <div className="slots">
        <NewSlot view={view} />
        {slots.length > 0 && caseFile.network.length > 0 && <SlotGrid view={view} />}
        {slots.length > 0 && caseFile.network.length === 0 && <p>{t("slots.noNetwork")}</p>}
        {ranked.length > 0 && <RankedSlots view={view} ranked={ranked} />}
      </div>
    </Panel>
  );
};
