import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import type { PaperEntry } from "./paper-state.ts";

/** Not issued, or which version of which day, and who is still to be told. */
export const PaperState = ({ entry }: { readonly entry: PaperEntry }) => {
  const { t } = useTranslation();
  const { papers, issued, toNotify } = entry;
  const [last] = issued;
  const total = papers.length;
  return (
    <span className="paper-state">
      <span className="hint numbers">
        {last === undefined
          ? t("documents.neverIssued")
          : total > 1
            ? t("documents.issuedOf", { count: issued.length, total })
            : t("documents.lastIssued", {
                version: last.version,
                day: formatShortDay(last.issuedOn),
              })}
      </span>
      {toNotify > 0 && (
        <Badge color="amber" variant="light" tt="none" component="span">
          {t("documents.toNotifyCount", { count: toNotify })}
        </Badge>
      )}
    </span>
  );
};
