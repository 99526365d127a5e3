import { Badge } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import type { CaseFileSummary, ListOrder, ListSort } from "#domain/case-file-view.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { CaseFilesQuestion } from "#renderer/shared/case-file/case-file-queries.ts";
import {
  formatInstantDay,
  formatInstantFullDay,
  formatInstantTime,
} from "#renderer/shared/i18n/format.ts";
import { IconArrowDown, IconArrowUp } from "#renderer/shared/ui/icons.ts";
import { chooseSort } from "./list-choices.ts";
import { NextDay } from "./NextDay.tsx";
import { useVisiblePart } from "./visible-part.ts";

interface CaseFileTableProps {
  readonly found: ReadonlyArray<CaseFileSummary>;
  /** How many the list holds, those included that were not asked for yet. */
  readonly total: number;
  readonly question: CaseFilesQuestion;
  readonly today: LocalDate;
  /** What is shown was found for what was asked before. */
  readonly isBusy: boolean;
  readonly onNearEnd: (() => void) | null;
}

const ROW_REM = 3.5;
const HEAD_REM = 2.75;
/** Of the lines that are seen at once. */
const VIEW_REM = 10 * ROW_REM;

const columns: ReadonlyArray<ListOrder> = [
  "number",
  "person",
  "programme",
  "step",
  "missing",
  "next",
  "changed",
];

/** The list of dossiers: of thousands, only the lines in sight are drawn. */
export const CaseFileTable = ({
  found,
  total,
  question,
  today,
  isBusy,
  onNearEnd,
}: CaseFileTableProps) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const scroller = useRef<HTMLDivElement>(null);
  // From the top again for another question.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is asked for is when, not what
  }, [question]);
  const { items, height } = useVisiblePart({
    scroller,
    count: found.length,
    itemRem: ROW_REM,
    viewRem: VIEW_REM,
    onNearEnd,
  });
  const above = items[0]?.start ?? 0;
  const below = height - (items.at(-1)?.end ?? 0);
  return (
    <div
      className="panel case-table-panel"
      ref={scroller}
      // Scrolled by keyboard too, sideways where the window is narrow.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a section would be a landmark more to name
      role="region"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t("app.caseFiles")}
      style={{ maxHeight: `${HEAD_REM + VIEW_REM}rem` }}
    >
      <table
        className="case-table"
        aria-label={t("app.caseFiles")}
        aria-busy={isBusy}
        aria-rowcount={total + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} sort={question.sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden className="case-table-space" style={{ height: above }} />}
          {items.map(({ index }) => {
            const caseFile = found[index];
            return (
              caseFile && (
                <CaseFileRow
                  key={caseFile.id}
                  caseFile={caseFile}
                  at={index}
                  today={today}
                  say={say}
                />
              )
            );
          })}
          {below > 0 && <tr aria-hidden className="case-table-space" style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
};

const ColumnHead = ({ column, sort }: { readonly column: ListOrder; readonly sort: ListSort }) => {
  const { t } = useTranslation();
  const isSorted = sort.by === column;
  const name =
    column === "programme" || column === "next"
      ? t(`caseloads.${column}`)
      : t(`caseFiles.${column}`);
  const sorting = sort.isDescending ? "descending" : "ascending";
  const Arrow = sort.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? sorting : "none"}>
      <button
        type="button"
        title={t("caseloads.sortBy", { column: name })}
        onClick={() =>
          chooseSort({
            by: column,
            // What changed last is looked for first; everything else begins with the first letter or the nearest day.
            isDescending: isSorted
              ? !sort.isDescending
              : column === "changed" || column === "missing",
          })
        }
      >
        {name}
        {isSorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
};

interface CaseFileRowProps {
  readonly caseFile: CaseFileSummary;
  /** From 0. */
  readonly at: number;
  readonly today: LocalDate;
  readonly say: (text: string) => string;
}

const CaseFileRow = memo(({ caseFile, at, today, say }: CaseFileRowProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, number, usualName, familyName, fictional, missing, isClosed, changedAt } = caseFile;
  const open = () => void navigate({ to: "/dossiers/$caseFileId", params: { caseFileId: id } });
  const name = `${usualName} ${familyName}`;
  return (
    // The whole row is a larger target for the mouse; the link in it is what the keyboard uses.
    <tr onClick={open} aria-rowindex={at + 2} style={{ height: `${ROW_REM}rem` }}>
      <td className="numbers">{number}</td>
      <th scope="row">
        <span className="case-table-name">
          <Link
            to="/dossiers/$caseFileId"
            params={{ caseFileId: id }}
            title={name}
            onClick={(event) => event.stopPropagation()}
          >
            {name}
          </Link>
          {fictional && (
            <Badge variant="outline" color="gray" size="sm" className="fictional-badge">
              {t("caseFiles.fictional")}
            </Badge>
          )}
        </span>
      </th>
      <td title={say(caseFile.programmeName)}>
        <span className="two-lines">{say(caseFile.programmeName)}</span>
      </td>
      <td>
        <span className="two-lines">
          {isClosed ? t("caseFiles.closed") : say(caseFile.currentStepTitle)}
        </span>
      </td>
      <td>
        {missing === 0 ? (
          <span className="state-met">{t("caseFiles.nothingMissing")}</span>
        ) : (
          <span className="state-open">{t("caseFiles.missingCount", { count: missing })}</span>
        )}
      </td>
      <td className="numbers">
        <NextDay nextOn={caseFile.nextOn} today={today} />
      </td>
      <td
        className="numbers"
        title={t("caseFiles.changedAt", {
          day: formatInstantFullDay(changedAt),
          time: formatInstantTime(changedAt),
        })}
      >
        {formatInstantDay(changedAt)}
      </td>
    </tr>
  );
});
