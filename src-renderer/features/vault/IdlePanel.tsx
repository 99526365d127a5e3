import { Select } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

/** The core takes any whole number from 1 to 30. */
const OFFERED_MINUTES = [1, 2, 3, 5, 10, 15, 20, 30];

/** After how long the vault locks by itself. */
export const IdlePanel = () => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey: idleQueryKey, queryFn: () => core.vault.idle() });
  const choice = useMutation({
    mutationFn: (idleMinutes: number) => core.vault.chooseIdleMinutes({ idleMinutes }),
    onSuccess: (chosen) => {
      queries.setQueryData(idleQueryKey, chosen);
      notify(t("vault.idleSaved", { count: chosen.minutes }));
    },
  });
  const minutes = (choice.isPending ? choice.variables : undefined) ?? data?.minutes;
  const offered = OFFERED_MINUTES.includes(minutes ?? 1)
    ? OFFERED_MINUTES
    : [...OFFERED_MINUTES, minutes ?? 1].toSorted((one, other) => one - other);
  const problem = error ?? choice.error;

  return (
    <div className="no-print">
      <Panel title={t("vault.idleTitle")} description={t("vault.idleText")}>
        {problem && <RefusalAlert error={problem} />}
        {/* Its place is kept until it is known: nothing below moves. */}
        <Select
          label={t("vault.idleMinutes")}
          data={offered.map((count) => ({
            value: String(count),
            label: t("vault.idleMinutesOption", { count }),
          }))}
          value={minutes === undefined ? null : String(minutes)}
          onChange={(chosen) => chosen !== null && choice.mutate(Number(chosen))}
          allowDeselect={false}
          disabled={minutes === undefined}
          maw={220}
        />
      </Panel>
    </div>
  );
};

const idleQueryKey = ["idle"];
