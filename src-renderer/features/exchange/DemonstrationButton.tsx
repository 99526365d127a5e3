import { Button, type ButtonVariant } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useForgetCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface DemonstrationButtonProps {
  readonly variant: ButtonVariant;
  readonly onDone?: () => void;
}

/** Adds the fictional dossiers, so that everything can be tried without anyone's data. */
export const DemonstrationButton = ({ variant, onDone }: DemonstrationButtonProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetCaseFiles();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => core.exchange.importDemonstration(),
    onSuccess: async (imported) => {
      await forget();
      notify(t("exchange.demonstrationDone", { count: imported.length }));
      onDone?.();
    },
  });
  return (
    <>
      <Button variant={variant} loading={isPending} onClick={() => mutate()}>
        {t("exchange.demonstration")}
      </Button>
      {error !== null && <RefusalAlert error={error} />}
    </>
  );
};
