import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

type DialogProps = Omit<ModalProps, "opened">;

/**
 * A dialog that is open for as long as its component is there. Gives the focus back to what had it before:
 * Mantine does so only for a dialog that stays and is told to close.
 */
export const Dialog = (props: DialogProps) => {
  const { t } = useTranslation();
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Whoever closed the dialog may have put the focus elsewhere already.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
    [opener],
  );
  return <Modal opened closeButtonProps={{ "aria-label": t("common.close") }} {...props} />;
};
