import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconBulb, IconCopy } from "#renderer/shared/ui/icons.ts";
import { copyText } from "#renderer/shared/ui/copy-text.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface ProposedPassphraseProps {
  /** What stands in the field; another phrase than the proposed one takes the proposal off the screen. */
  readonly current: string;
  readonly onPropose: (passphrase: string) => void;
}

/** Seven words drawn by chance, in clear, and how to keep them. */
export const ProposedPassphrase = ({ current, onPropose }: ProposedPassphraseProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [proposed, setProposed] = useState<string | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => core.vault.proposePassphrase(),
    gcTime: 0,
    onSuccess: ({ passphrase }) => {
      setProposed(passphrase);
      onPropose(passphrase);
    },
  });
  const isShown = proposed !== null && proposed === current;

  return (
    <div>
      <Group gap="sm">
        <Button
          variant="light"
          leftSection={<IconBulb size={18} aria-hidden />}
          onClick={() => mutate()}
          loading={isPending}
        >
          {t(isShown ? "vault.proposeAnother" : "vault.propose")}
        </Button>
        {!isShown && (
          <Text c="dimmed" size="sm" className="vault-grow">
            {t("vault.proposeHint")}
          </Text>
        )}
      </Group>
      {error && <RefusalAlert error={error} />}
      <div aria-live="polite">{isShown && <Proposal passphrase={proposed} />}</div>
    </div>
  );
};

const Proposal = ({ passphrase }: { readonly passphrase: string }) => {
  const { t } = useTranslation();
  const text = useRef<HTMLParagraphElement>(null);

  const copy = async () => {
    try {
      await copyText(passphrase);
      // A page of a browser may not look into the clipboard, hence not empty it of what it put there.
      notify(t(window.desktop ? "vault.proposalCopied" : "vault.proposalCopiedInBrowser"));
    } catch {
      // Where the clipboard is closed to pages, the words are selected: one keystroke is left to do.
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      notify(t("vault.proposalSelected"));
    }
  };

  return (
    <div className="vault-proposal">
      <p className="vault-proposal-words" ref={text}>
        {passphrase}
      </p>
      <Text size="sm">{t("vault.proposalAdvice")}</Text>
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {t("vault.copy")}
      </Button>
    </div>
  );
};
