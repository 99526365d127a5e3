import { Button, Group, PasswordInput, Text, Title } from "@mantine/core";
import { useIsFetching, useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { WaitingFileNote } from "#renderer/shared/desktop/WaitingFileNote.tsx";
import type { LockReason } from "#domain/lock-reason.ts";
import { VaultPlaceWarning } from "#renderer/features/backups/index.ts";
import {
  lockScreenMark,
  nameOfButton,
  takeOverFirstLook,
} from "#renderer/shared/first-look/first-look.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { isLoss, LossAlert } from "./LossAlert.tsx";
import { OpeningProgress } from "./OpeningProgress.tsx";
import { RecoverPage } from "./RecoverPage.tsx";
import { RestoreOffer } from "./RestoreOffer.tsx";
import {
  useChooseVault,
  useKeychain,
  useOpenVault,
  useVaultList,
  useVaultName,
} from "./vault-state.ts";
import "./lock-screen.css";
import "./vault.css";

interface UnlockPageProps {
  /** Of a vault that locked by itself. */
  readonly lockedBy?: LockReason | undefined;
  /** To the several vaults of this computer. */
  readonly onLookAround: () => void;
  readonly onNewVault: () => void;
}

export const UnlockPage = ({ lockedBy, ...others }: UnlockPageProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [passphrase, setPassphrase] = useState("");
  const { mutate, isPending, error } = useOpenVault(core.vault.unlock);
  const [isForgotten, setForgotten] = useState(false);
  const isWrong = error !== null && refusalCode(error) === "WRONG_PASSPHRASE";

  const isDamaged = doesNotOpen(error);
  const page = useFirstLook(setPassphrase);

  if (isForgotten) return <RecoverPage onBack={() => setForgotten(false)} />;
  return (
    <main className="page-narrow vault-page" tabIndex={-1} ref={page} {...lockScreenMark}>
      <p className="vault-brand">{t("app.name")}</p>
      <Title order={1}>{t("vault.unlockTitle")}</Title>
      <ChosenVault />
      {lockedBy && <Text mb="lg">{t(`vault.lockedBy.${lockedBy}`)}</Text>}
      <WaitingFileNote />
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
        {error !== null && refusalCode(error) === "VAULT_IN_USE" && <HolderLine />}
        <Button
          type="submit"
          variant={isDamaged ? "default" : "filled"}
          loading={isPending}
          disabled={passphrase === ""}
          fullWidth
        >
          {t("vault.unlock")}
        </Button>
        {isPending && <OpeningProgress />}
        <KeychainButton />
        <Button variant="subtle" onClick={() => setForgotten(true)} fullWidth>
          {t("vault.forgotten")}
        </Button>
      </form>
      <RestoreOffer hasVault variant={isDamaged ? "filled" : "subtle"} fullWidth mt="md" />
      <OtherVaults {...others} />
    </main>
  );
};

/**
 * Goes on from what was typed and pressed before this page was there (shared/first-look), once it shows all that it asks
 * the core for: nothing moves.
 */
const useFirstLook = (onTyped: (passphrase: string) => void) => {
  const page = useRef<HTMLElement>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const isWhole = useIsFetching() === 0;

  useLayoutEffect(() => {
    if (!isWhole) return;
    return takeOverFirstLook((left) => {
      onTyped(left.typed);
      setPressed(left.pressed);
      page.current?.querySelector("input")?.focus();
    });
  }, [isWhole, onTyped]);

  // Only once the field has what was typed: the button that opens the vault is off before.
  useLayoutEffect(() => {
    if (pressed === null) return;
    const buttons = [...(page.current?.querySelectorAll("button") ?? [])];
    buttons.find((button) => nameOfButton(button) === pressed)?.click();
  }, [pressed]);

  return page;
};

/** Where the vault is open already, as the program that has it said. */
const HolderLine = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { data } = useQuery({
    queryKey: ["vault-holder"],
    queryFn: () => core.vault.holder(),
    gcTime: 0,
  });
  return data?.holder ? <Text size="sm">{t(`vault.holder.${data.holder}`)}</Text> : null;
};

/** Which one it is; only its name is known before it is open. */
const ChosenVault = () => {
  const { data } = useVaultList();
  const nameOf = useVaultName();
  const entry = data?.vaults.find(({ id }) => id === data.chosen);
  return (
    <Text size="lg" c="dimmed" mb="lg" mt={4} className="vault-name">
      {entry ? nameOf(entry) : "\u00a0"}
    </Text>
  );
};

/** For who turned it on and typed the passphrase a few days ago. */
const KeychainButton = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { data, refetch } = useKeychain();
  const { mutate, isPending, error } = useOpenVault(() => core.vault.unlockByKeychain());
  if (!data?.isAvailable || !data.isOn) return null;
  return (
    <div aria-live="polite">
      {error && <RefusalAlert error={error} />}
      {isPending && <OpeningProgress />}
      {data.isReady ? (
        <Button
          variant="light"
          fullWidth
          loading={isPending}
          onClick={() => mutate(undefined, { onError: () => void refetch() })}
        >
          {t("vault.unlockByKeychain")}
        </Button>
      ) : (
        !error && (
          <Text size="sm" c="dimmed">
            {t("vault.keychainAsleep")}
          </Text>
        )
      )}
    </div>
  );
};

const OtherVaults = ({ onLookAround, onNewVault }: UnlockPageProps) => {
  const { t } = useTranslation();
  const { data } = useVaultList();
  const choose = useChooseVault();
  return (
    <Group justify="center" gap="xs" mt="md">
      {data && data.vaults.length > 1 && (
        <Button variant="subtle" color="gray" onClick={onLookAround}>
          {t("vault.otherVault")}
        </Button>
      )}
      <Button
        variant="subtle"
        color="gray"
        loading={choose.isPending}
        onClick={() => choose.mutate(null, { onSuccess: onNewVault })}
      >
        {t("vault.newVault")}
      </Button>
    </Group>
  );
};
const doesNotOpen = (error: Error | null): boolean =>
  error !== null &&
  ["VAULT_DAMAGED", "KEYFILE_MISSING", "VAULT_MISSING"].includes(refusalCode(error));
