import { useTranslation } from "react-i18next";
import type { Reopening } from "#domain/reopening.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { ReadingPart } from "#renderer/shared/ui/Reading.tsx";

/** Each time the dossier had ended and was taken up again, the last one first. */
export const Reopenings = ({ reopenings }: { readonly reopenings: ReadonlyArray<Reopening> }) => {
  const { t } = useTranslation();
  if (reopenings.length === 0) return null;
  return (
    <Panel title={t("reopenings.past")}>
      {reopenings
        .toReversed()
        .map(({ outcome, closedOn, outcomeReason, on, by, reason }, index) => {
          const ending = t(`vocabulary.cycleOutcome.${outcome}`);
          return (
            <ReadingPart
              // A dossier may be reopened twice on the same day for the same reason.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              title={t("reopenings.reopenedBy", { day: formatDay(on), name: by })}
              texts={[
                reason,
                closedOn
                  ? t("reopenings.hadEndedOn", { ending, day: formatDay(closedOn) })
                  : t("reopenings.hadEnded", { ending }),
                outcomeReason && t("reopenings.endedBecause", { reason: outcomeReason }),
              ]}
            />
          );
        })}
    </Panel>
  );
};
