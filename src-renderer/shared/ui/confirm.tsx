import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { create } from "zustand";

interface Confirmation {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

const useConfirmation = create<{ readonly asked: Confirmation | null }>(() => ({ asked: null }));

/** Asks before something that cannot be taken back. */
export const confirmAction = (asked: Confirmation): void => useConfirmation.setState({ asked });

export const ConfirmationDialog = () => {
  const { t } = useTranslation();
  const { asked } = useConfirmation();
  const close = () => useConfirmation.setState({ asked: null });
  return (
    <Modal
      opened={asked !== null}
      onClose={close}
      title={asked?.title}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <Text>{asked?.text}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close} data-autofocus>
          {t("common.cancel")}
        </Button>
        <Button
          onClick={() => {
            asked?.onConfirm();
            close();
          }}
        >
          {asked?.confirm}
        </Button>
      </Group>
    </Modal>
  );
};
