import { Button, PasswordInput, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { VaultPlaceWarning } from "#renderer/features/backups/index.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { isLoss, LossAlert } from "./LossAlert.tsx";
import { RecoverPage } from "./RecoverPage.tsx";
import { RestoreOffer } from "./RestoreOffer.tsx";
import { useOpenVault } from "./vault-state.ts";

export const UnlockPage = () => {
  const { t } = useTranslation();
  const core = useCore();
  const [passphrase, setPassphrase] = useState("");
  const { mutate, isPending, error } = useOpenVault(core.vault.unlock);
  const [isForgotten, setForgotten] = useState(false);
  const isWrong = error !== null && refusalCode(error) === "WRONG_PASSPHRASE";

  const isDamaged = doesNotOpen(error);

  if (isForgotten) return <RecoverPage onBack={() => setForgotten(false)} />;
  return (
    <main className="page-narrow vault-page" tabIndex={-1}>
      <p className="vault-brand">{t("app.name")}</p>
      <Title order={1} mb="lg">
        {t("vault.unlockTitle")}
      </Title>
      <VaultPlaceWarning />
      <form
        className="panel vault-form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ passphrase });
        }}
      >
        <PasswordInput
          label={t("vault.passphrase")}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          error={isWrong ? describeRefusal(t, error).title : null}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("forms.showSecret"), tabIndex: 0 }}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing to do on this screen
          autoFocus
        />
        {isWrong && <Text size="sm">{describeRefusal(t, error).text}</Text>}
        {error !== null && isLoss(error) && (
          <LossAlert
            error={error}
            isPending={isPending}
            onOpenAnyway={() => mutate({ passphrase, acceptLoss: true })}
          />
        )}
        {error !== null && !isWrong && !isLoss(error) && <RefusalAlert error={error} />}
        <Button
          type="submit"
          variant={isDamaged ? "default" : "filled"}
          loading={isPending}
          disabled={passphrase === ""}
          fullWidth
        >
          {t("vault.unlock")}
        </Button>
        <Button variant="subtle" onClick={() => setForgotten(true)} fullWidth>
          {t("vault.forgotten")}
        </Button>
      </form>
      <RestoreOffer hasVault variant={isDamaged ? "filled" : "subtle"} fullWidth mt="md" />
    </main>
  );
};

const doesNotOpen = (error: Error | null): boolean =>
  error !== null &&
  ["VAULT_DAMAGED", "KEYFILE_MISSING", "VAULT_MISSING"].includes(refusalCode(error));
