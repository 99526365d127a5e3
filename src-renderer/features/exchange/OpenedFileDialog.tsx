import { Button, Group, Modal, Text } from "@mantine/core";
import { safe } from "@orpc/client";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useWaitingFile } from "#renderer/shared/desktop/waiting-file.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { useImportFile } from "./use-import-file.ts";

/** A file that somebody opened with Autour: asks before anything of it is read. */
export const OpenedFileDialog = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { fileName, lookAgain } = useWaitingFile();
  const taking = useImportFile();
  const { refused, conflict, error } = taking;

  const take = useMutation({
    mutationFn: async () => {
      const { error: problem, data, isDefined } = await safe(core.exchange.takeWaitingFile());
      if (isDefined && problem.code === "EXCHANGE_REFUSED") return taking.refuse(problem.data);
      if (problem) throw problem;
      if (data) taking.importText(data.text);
    },
    onSettled: lookAgain,
  });
  const leave = useMutation({
    mutationFn: () => core.exchange.leaveWaitingFile(),
    onSettled: lookAgain,
  });

  // Several may wait: one after the other.
  const isBusy = refused !== null || conflict !== null || error !== null || taking.isPending;
  return (
    <>
      <Modal
        opened={fileName !== null && !isBusy}
        onClose={() => leave.mutate()}
        title={t("exchange.openedTitle")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        <Text className="opened-file">
          {fileName !== null && t("exchange.openedText", { fileName })}
        </Text>
        <Text c="dimmed" mt="xs">
          {t("exchange.openedHint")}
        </Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => leave.mutate()}>
            {t("exchange.openedLeave")}
          </Button>
          <Button loading={take.isPending} onClick={() => take.mutate()} data-autofocus>
            {t("exchange.openedTake")}
          </Button>
        </Group>
      </Modal>
      <ImportOutcome taking={taking} />
    </>
  );
};
