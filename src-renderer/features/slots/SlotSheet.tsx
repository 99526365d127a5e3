import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { RankedSlot } from "#domain/slot.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { PrintSheet } from "#renderer/shared/ui/PrintSheet.tsx";
import { namesOf, slotName } from "./slot-words.ts";

interface SlotSheetProps {
  readonly view: CaseFileView;
  /** The best first; days that went by are left out. */
  readonly ranked: ReadonlyArray<RankedSlot>;
  readonly onPrinted: () => void;
}

/** The moments on one sheet, each with who comes and who is lost: the organiser's own, beside the telephone. */
export const SlotSheet = ({ view, ranked, onPrinted }: SlotSheetProps) => {
  const { t } = useTranslation();
  const columns = ["moment", "coming", "ifNeeded", "lost", "toAsk"] as const;
  return (
    <PrintSheet onPrinted={onPrinted}>
      <h1>{t("slotSheets.title", { number: view.caseFile.number })}</h1>
      <p>{t("slotSheets.intro", { day: formatDay(view.today) })}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`slotSheets.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ slot, coming, ifNeeded, lost, unasked }) => (
            <tr key={slot.id}>
              <th scope="row">{slotName(t, slot)}</th>
              <td>{namesOf(coming.filter((member) => !ifNeeded.includes(member))) || "—"}</td>
              <td>{namesOf(ifNeeded) || "—"}</td>
              <td>{namesOf(lost) || "—"}</td>
              <td>{namesOf(unasked) || "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
};
