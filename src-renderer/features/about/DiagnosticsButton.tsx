import { Button, Group, Loader, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconCopy } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

/** Shows the diagnostic log, word for word, before it is copied. */
export const DiagnosticsButton = () => {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="compact-md" onClick={open}>
        {t("about.diagnostics")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="xl"
        title={t("about.diagnostics")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        <Diagnostics onClose={close} />
      </Modal>
    </>
  );
};

const Diagnostics = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { data, error } = useQuery({
    queryKey: ["diagnostics"],
    queryFn: () => core.diagnostics.read(),
    staleTime: 0,
    gcTime: 0,
  });
  const text = data && `Autour ${AUTOUR_VERSION}\n${data.text}`;
  const copy = async (copied: string) => {
    await navigator.clipboard.writeText(copied);
    notify(t("about.diagnosticsCopied"));
    onClose();
  };
  return (
    <Stack gap="md">
      <Text>{t("about.diagnosticsText")}</Text>
      {error && <RefusalAlert error={error} />}
      {text === undefined && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {text !== undefined && (
        // A long text is scrolled with the keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="diagnostics" tabIndex={0} aria-label={t("about.diagnosticsShown")}>
          {text}
        </pre>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("common.close")}
        </Button>
        <Button
          leftSection={<IconCopy size={18} aria-hidden />}
          disabled={text === undefined}
          onClick={() => text !== undefined && void copy(text)}
        >
          {t("about.diagnosticsCopy")}
        </Button>
      </Group>
    </Stack>
  );
};
