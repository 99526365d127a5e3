import { Button, Group, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { ORPCError } from "@orpc/client";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { noticeLock } from "#renderer/shared/ui/locked-watch.ts";
import { RefusalWords } from "#renderer/shared/ui/RefusalAlert.tsx";

/**
 * Says what the core refused where no part of the page waited for its answer: a press that seems to do nothing would be
 * worse. A connection that was lost is said by `CoreGate`.
 */
export const UnheardRefusal = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const close = () => setError(null);

  useEffect(() => {
    const hear = ({ reason }: PromiseRejectionEvent) => {
      if (!(reason instanceof ORPCError)) return;
      const code = refusalCode(reason);
      if (code === "LOCKED") noticeLock(queries, reason);
      // Whoever gave it up knows.
      else if (code !== "GIVEN_UP") setError(reason);
    };
    window.addEventListener("unhandledrejection", hear);
    return () => window.removeEventListener("unhandledrejection", hear);
  }, [queries]);

  if (error === null) return null;
  const { title, text, details } = describeRefusal(t, error);
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <RefusalWords text={text} details={details} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close} data-autofocus>
          {t("common.close")}
        </Button>
      </Group>
    </Modal>
  );
};
