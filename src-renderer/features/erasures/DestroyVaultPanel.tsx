import { Button, Group, PasswordInput, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { vaultQueryKey } from "#renderer/shared/ui/locked-watch.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import "./erasures.css";

/** The end of the whole vault: asked for with its passphrase and a word that nobody types by mistake. */
export const DestroyVaultPanel = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="no-print">
      <Panel
        title={t("erasures.destroyTitle")}
        action={
          !isOpen && (
            <Button variant="light" color="red" onClick={() => setOpen(true)}>
              {t("erasures.destroy")}
            </Button>
          )
        }
      >
        <Text>{t("erasures.destroyText")}</Text>
        {isOpen && <DestroyForm onCancel={() => setOpen(false)} />}
      </Panel>
    </div>
  );
};

const DestroyForm = ({ onCancel }: { readonly onCancel: () => void }) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const drafts = useDraftKeeper();
  const [passphrase, setPassphrase] = useState("");
  const [typed, setTyped] = useState("");
  const word = t("erasures.destroyWord");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => core.vault.destroy({ passphrase }),
    gcTime: 0,
    onSuccess: () => {
      drafts.clear();
      queries.setQueryData(vaultQueryKey, { state: "missing" });
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== vaultQueryKey[0] });
    },
  });
  const isWrong = error !== null && refusalCode(error) === "WRONG_PASSPHRASE";
  const isTyped = typed.trim().toLocaleUpperCase("fr") === word;
  return (
    <form
      className="erasure-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Text>{t("erasures.destroyElsewhere")}</Text>
      <PasswordInput
        label={t("erasures.destroyPassphrase")}
        value={passphrase}
        onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        error={isWrong ? describeRefusal(t, error).title : null}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ "aria-label": t("forms.showSecret"), tabIndex: 0 }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the button just pressed
        autoFocus
      />
      <TextInput
        label={t("erasures.destroyType", { word })}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        className="erasure-number"
      />
      {error && !isWrong && <RefusalAlert error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          color="red"
          loading={isPending}
          disabled={passphrase === "" || !isTyped}
        >
          {t("erasures.destroyConfirm")}
        </Button>
      </Group>
    </form>
  );
};
