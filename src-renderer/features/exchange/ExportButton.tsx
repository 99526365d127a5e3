import { Button, Checkbox, Group, Modal, Radio, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconDownload } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";

interface ExportButtonProps {
  readonly caseFileId: CaseFileId;
}

/** Hands the dossier over as a file. */
export const ExportButton = ({ caseFileId }: ExportButtonProps) => {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={open}>
        {t("exchange.export")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="lg"
        title={t("exchange.export")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        <ExportChoices caseFileId={caseFileId} onClose={close} />
      </Modal>
    </>
  );
};

const audiences = ["colleague", "anyone"] as const;

/** It leaves the vault in clear: for whom, with what, and that is said before. */
const ExportChoices = ({
  caseFileId,
  onClose,
}: ExportButtonProps & { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const core = useCore();
  const [audience, setAudience] = useState<string>("colleague");
  const [includePrivate, setIncludePrivate] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const question = { caseFileId, includePrivate };
      const file =
        audience === "colleague"
          ? await core.exchange.handOver(question)
          : await core.exchange.export(question);
      return receiveSavedFile(file);
    },
    onSuccess: (isWritten) => {
      if (!isWritten) return;
      notify(t("exchange.exported"));
      onClose();
    },
  });
  return (
    <>
      <Radio.Group value={audience} onChange={setAudience} label={t("exchange.forWhom")}>
        <Stack gap="sm" mt="xs">
          {audiences.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`exchange.${one}`)}
              description={t(`exchange.${one}Hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        mt="lg"
        checked={includePrivate}
        onChange={(event) => setIncludePrivate(event.currentTarget.checked)}
        label={t("exchange.includePrivate")}
      />
      <Text mt="lg">{t("exchange.exportHint")}</Text>
      {error !== null && <RefusalAlert error={error} />}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button loading={isPending} onClick={() => mutate()}>
          {t("exchange.exportConfirm")}
        </Button>
      </Group>
    </>
  );
};
