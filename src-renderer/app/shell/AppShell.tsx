import { Button, Tooltip } from "@mantine/core";
import { Link, Outlet, useMatches } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { BackupNotice } from "#renderer/features/backups/index.ts";
import { IdleWarning, RecoveryReminder, useLock } from "#renderer/features/vault/index.ts";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { IconAlertTriangle, IconLock } from "#renderer/shared/ui/icons.ts";
import { MainNav } from "./MainNav.tsx";
import { MoreMenu } from "./MoreMenu.tsx";

export const AppShell = () => {
  const { t } = useTranslation();
  const lock = useLock();
  const hasFailedDraft = useStore(useDraftKeeper().status, (drafts) =>
    Object.values(drafts).some(({ state }) => state === "failed"),
  );

  const isBare = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.isBare === true),
  });

  useEffect(() => {
    const lockOnShortcut = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "l") return;
      event.preventDefault();
      void lock();
    };
    window.addEventListener("keydown", lockOnShortcut);
    return () => window.removeEventListener("keydown", lockOnShortcut);
  }, [lock]);

  if (isBare)
    return (
      <>
        <Outlet />
        <IdleWarning />
      </>
    );
  return (
    <>
      <button
        type="button"
        className="skip-link"
        onClick={() => document.querySelector<HTMLElement>("main")?.focus()}
      >
        {t("app.skipToContent")}
      </button>
      <header className="app-header">
        <Link to="/" className="app-name" aria-label={t("app.home")}>
          {t("app.name")}
        </Link>
        <MainNav />
        <div className="app-header-space" />
        {hasFailedDraft && (
          <output className="app-header-warning">
            <IconAlertTriangle size={16} aria-hidden /> {t("app.unsavedDrafts")}
          </output>
        )}
        <BackupNotice />
        <RecoveryReminder />
        <Tooltip label={t("app.lockHint")}>
          <Button
            variant="transparent"
            className="app-header-button"
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() => void lock()}
            size="compact-md"
          >
            {t("app.lock")}
          </Button>
        </Tooltip>
        <MoreMenu />
      </header>
      <Outlet />
      <IdleWarning />
    </>
  );
};
