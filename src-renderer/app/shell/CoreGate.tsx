import { Loader, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useConnectionState } from "#renderer/shared/rpc/connection.ts";
import { IconLock } from "#renderer/shared/ui/icons.ts";

/** Says when the core cannot be reached, and starts over from the vault's state when it is back. */
export const CoreGate = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useConnectionState();

  // A new core starts with its vault locked: nothing that was read from the old one may come back on screen.
  useEffect(() => {
    if (state !== "connected") queries.clear();
  }, [state, queries]);

  if (state === "connected") return children;
  if (state === "leaving")
    return (
      <main className="page-narrow app-leaving" aria-live="polite">
        <IconLock size={28} aria-hidden />
        <Text>{t("app.leaving")}</Text>
      </main>
    );
  return (
    <main className="page-narrow" aria-live="assertive">
      <Title order={1}>{t(state === "lost" ? "app.lostTitle" : "app.occupiedTitle")}</Title>
      <Text my="md">{t(state === "lost" ? "app.lostText" : "app.occupiedText")}</Text>
      {state === "lost" && <Loader size="sm" aria-label={t("common.loading")} />}
    </main>
  );
};
