import { Button, Group, PasswordInput, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupReference, BackupSummary, FoundBackups } from "#domain/backup.ts";
import { RECEIVED_BACKUP } from "#domain/backup.ts";
import { formatInstantFullDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { describeContent, describeMoment } from "./describe-backup.ts";
import { ReceiveBackup } from "./ReceiveBackup.tsx";
import "./backups.css";

/** What opened a backup: it also opens the vault that was made of it. */
export type BackupSecret =
  | { readonly type: "passphrase"; readonly passphrase: string }
  | { readonly type: "recoveryCode"; readonly code: string };

interface ClosedRestoreProps {
  /** Whether something stands in the place of the vault, which will be set aside. */
  readonly hasVault: boolean;
  /** The vault is there, and locked. */
  readonly onRestored: (secret: BackupSecret) => void;
  readonly onCancel: () => void;
}

/** Makes a vault of a backup while none is open: which one, what opens it, what is in it, then only the restore. */
export const ClosedRestore = ({ hasVault, onRestored, onCancel }: ClosedRestoreProps) => {
  const [name, setName] = useState<BackupReference | null>(null);
  const [verified, setVerified] = useState<Verified | null>(null);
  const core = useCore();
  const queries = useQueryClient();
  const { data: found, error } = useQuery({
    queryKey: foundQueryKey,
    queryFn: () => core.backups.found(),
    gcTime: 0,
  });
  const received = async () => {
    await queries.invalidateQueries({ queryKey: foundQueryKey });
    setName(RECEIVED_BACKUP);
  };
  if (error) return <RefusalAlert error={error} />;
  if (!found) return null;
  if (verified)
    return (
      <Confirm
        verified={verified}
        hasVault={hasVault}
        onRestored={onRestored}
        onBack={() => setVerified(null)}
      />
    );
  return (
    <Stack gap="lg">
      <Choose found={found} name={name} onChoose={setName} onReceived={() => void received()} />
      <Open key={name} name={name} onOpened={setVerified} onCancel={onCancel} />
    </Stack>
  );
};

const foundQueryKey = ["vault", "found"];

interface Verified {
  readonly name: BackupReference;
  readonly secret: BackupSecret;
  readonly summary: BackupSummary;
}

interface ChooseProps {
  readonly found: FoundBackups;
  readonly name: BackupReference | null;
  readonly onChoose: (name: BackupReference) => void;
  readonly onReceived: () => void;
}

const Choose = ({ found, name, onChoose, onReceived }: ChooseProps) => {
  const { t } = useTranslation();
  return (
    <div>
      <Text mb="sm">{t("backups.closedText")}</Text>
      {found.files.length > 0 && (
        <Radio.Group
          label={t("backups.closedFound")}
          value={name}
          onChange={(value) => {
            const chosen = found.files.find((file) => file.name === value);
            if (chosen) onChoose(chosen.name);
          }}
        >
          <Stack gap="xs" mt="xs" mb="md" className="backups-found">
            {found.files.map((file) => (
              <Radio
                key={file.name}
                value={file.name}
                label={describeMoment(t, file.summary)}
                description={
                  file.name === RECEIVED_BACKUP
                    ? `${t("backups.closedReceived")} · ${describeContent(t, file.summary, file.bytes)}`
                    : describeContent(t, file.summary, file.bytes)
                }
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <ReceiveBackup label={t("backups.closedChooseFile")} onReceived={onReceived} />
    </div>
  );
};

interface OpenProps {
  readonly name: BackupReference | null;
  readonly onOpened: (verified: Verified) => void;
  readonly onCancel: () => void;
}

const Open = ({ name, onOpened, onCancel }: OpenProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [hasCode, setHasCode] = useState(false);
  const [typed, setTyped] = useState("");
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (chosen: BackupReference) => {
      const secret: BackupSecret = hasCode
        ? { type: "recoveryCode", code: typed }
        : { type: "passphrase", passphrase: typed };
      const summary = await core.backups.verifyClosed({ name: chosen, secret });
      onOpened({ name: chosen, secret, summary });
    },
  });
  const field = {
    value: typed,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      setTyped(currentTarget.value),
    disabled: name === null,
    autoComplete: "off",
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== null) mutate(name);
      }}
    >
      <Stack gap="md">
        {hasCode ? (
          <TextInput
            label={t("backups.closedCode")}
            description={t("backups.closedCodeHint")}
            {...field}
          />
        ) : (
          <PasswordInput
            label={t("backups.closedPassphrase")}
            description={t("backups.closedPassphraseHint")}
            visibilityToggleButtonProps={{ "aria-label": t("forms.showSecret"), tabIndex: 0 }}
            {...field}
          />
        )}
        {isPending && <WorkProgress work="backups.verifyClosed" label={t("backups.verifying")} />}
        {error && <RefusalAlert error={error} />}
        <Group justify="space-between">
          <Button
            variant="subtle"
            onClick={() => {
              reset();
              setTyped("");
              setHasCode(!hasCode);
            }}
          >
            {t(hasCode ? "backups.closedUsePassphrase" : "backups.closedUseCode")}
          </Button>
          <Group>
            <Button variant="default" onClick={onCancel}>
              {t("common.cancel")}
            </Button>
            <Button
              type="submit"
              loading={isPending}
              disabled={name === null || typed.trim() === ""}
            >
              {t("backups.closedVerify")}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
};

interface ConfirmProps {
  readonly verified: Verified;
  readonly hasVault: boolean;
  readonly onRestored: (secret: BackupSecret) => void;
  readonly onBack: () => void;
}

const Confirm = ({ verified, hasVault, onRestored, onBack }: ConfirmProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { name, secret, summary } = verified;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await core.backups.restoreClosed({ name, secret });
      await core.backups.discardReceived();
      onRestored(secret);
    },
  });
  return (
    <Stack gap="md">
      <div>
        <Text fw={600}>{t("backups.verified", { moment: describeMoment(t, summary) })}</Text>
        <Text>
          {t("backups.contains", { count: summary.caseFiles })}
          {summary.changedAt &&
            `, ${t("backups.lastChange", { day: formatInstantFullDay(summary.changedAt) })}`}
          .
        </Text>
      </div>
      <Text>{t(hasVault ? "backups.closedAside" : "backups.closedNew")}</Text>
      {isPending && <WorkProgress work="backups.restoreClosed" label={t("backups.restoring")} />}
      {error && <RefusalAlert error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack} disabled={isPending} data-autofocus>
          {t("backups.closedBack")}
        </Button>
        <Button loading={isPending} onClick={() => mutate()}>
          {t("backups.restoreConfirm")}
        </Button>
      </Group>
    </Stack>
  );
};
