import { Button, List, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { isFaultless, type Verification } from "#domain/vault.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";

/** Reads the whole vault when asked, and says what is wrong with it. */
export const VerificationPanel = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => core.vault.verify(),
  });
  return (
    <div className="no-print">
      <Panel
        title={t("vault.verification")}
        action={
          <Button variant="light" loading={isPending} onClick={() => mutate()}>
            {t("vault.verify")}
          </Button>
        }
      >
        <Text>{t("vault.verificationText")}</Text>
        {isPending && <WorkProgress work="vault.verify" label={t("vault.verifying")} />}
        <div aria-live="polite">
          {data && isFaultless(data) && <Text fw={600}>{t("vault.verified")}</Text>}
          {data && !isFaultless(data) && <Faults verification={data} />}
        </div>
        {error && <RefusalAlert error={error} />}
      </Panel>
    </div>
  );
};

const Faults = ({ verification }: { readonly verification: Verification }) => {
  const { t } = useTranslation();
  const { isWhole, brokenReferences, isSearchWhole, brokenOperation } = verification;
  return (
    <>
      <List>
        {!isWhole && <List.Item>{t("vault.faultWhole")}</List.Item>}
        {brokenReferences > 0 && (
          <List.Item>{t("vault.faultReferences", { count: brokenReferences })}</List.Item>
        )}
        {isWhole && !isSearchWhole && <List.Item>{t("vault.faultSearch")}</List.Item>}
        {brokenOperation !== null && (
          <List.Item>{t("vault.faultOperation", { number: brokenOperation })}</List.Item>
        )}
      </List>
      <Text>{t("vault.faultAdvice")}</Text>
    </>
  );
};
