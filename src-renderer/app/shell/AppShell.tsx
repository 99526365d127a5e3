import { Button, Kbd, Modal, Tooltip } from "@mantine/core";
import { Link, Outlet, useMatches, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { CaseFileId } from "#domain/case-file.ts";
import { BackupNotice } from "#renderer/features/backups/index.ts";
import { FileDrop, OpenedFileDialog } from "#renderer/features/exchange/index.ts";
import { useSpellingOfPage } from "#renderer/features/spelling/index.ts";
import { IdleWarning, RecoveryReminder, useLock } from "#renderer/features/vault/index.ts";
import { useWindowCommand } from "#renderer/shared/desktop/window-commands.ts";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { isPressed } from "#renderer/shared/shortcuts/shortcuts.ts";
import { ShortcutTable } from "#renderer/shared/shortcuts/ShortcutTable.tsx";
import { IconAlertTriangle, IconLock, IconSearch } from "#renderer/shared/ui/icons.ts";
import { MainNav } from "./MainNav.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { Palette } from "./Palette.tsx";
import { noteSeen } from "./recent-dossiers.ts";

export const AppShell = () => {
  const { t } = useTranslation();
  const lock = useLock();
  const hasFailedDraft = useStore(useDraftKeeper().status, (drafts) =>
    Object.values(drafts).some(({ state }) => state === "failed"),
  );

  const here = useOpenDossier();
  useSpellingOfPage(here);
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<"palette" | "keyboard" | null>(null);
  const close = () => setDialog(null);
  const isBare = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.isBare === true),
  });

  useEffect(() => {
    const acts = {
      palette: () => setDialog("palette"),
      sheet: () => setDialog("keyboard"),
      help: () => void navigate({ to: "/aide" }),
      lock: () => void lock(),
    } as const;
    const listen = (event: KeyboardEvent) => {
      const pressed = (["palette", "sheet", "help", "lock"] as const).find((id) =>
        isPressed(id, event),
      );
      // Nothing of the desk is looked up while a meeting is on the wall.
      if (!pressed || (isBare && (pressed === "palette" || pressed === "sheet"))) return;
      event.preventDefault();
      acts[pressed]();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [lock, navigate, isBare]);

  // Nor by the menu of the window.
  const onDesk = (act: () => void) => () => isBare || act();
  useWindowCommand(
    "newRequest",
    onDesk(() => void navigate({ to: "/nouvelle-demande" })),
  );
  useWindowCommand(
    "settings",
    onDesk(() => void navigate({ to: "/reglages" })),
  );
  useWindowCommand(
    "shortcuts",
    onDesk(() => setDialog("keyboard")),
  );
  useWindowCommand("lock", () => void lock());

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
        <Button
          variant="transparent"
          className="app-header-button app-header-search"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            <Kbd size="xs" aria-hidden>
              {t("shortcuts.keys.ctrl")} K
            </Kbd>
          }
          onClick={() => setDialog("palette")}
          size="compact-md"
        >
          {t("palette.open")}
        </Button>
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
        <MoreMenu onKeyboard={() => setDialog("keyboard")} />
      </header>
      <Outlet />
      <IdleWarning />
      <FileDrop />
      <OpenedFileDialog />
      <Palette
        isOpen={dialog === "palette"}
        here={here}
        onClose={close}
        onKeyboard={() => setDialog("keyboard")}
      />
      <Modal
        opened={dialog === "keyboard"}
        onClose={close}
        title={t("shortcuts.title")}
        size="lg"
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        <ShortcutTable />
      </Modal>
    </>
  );
};

/** Which dossier the page is about, and that it was looked at. */
const useOpenDossier = (): CaseFileId | null => {
  const { caseFileId } = useParams({ strict: false });
  const { data: here = null } = CaseFileId.safeParse(caseFileId);
  useEffect(() => {
    if (here !== null) noteSeen(here);
  }, [here]);
  return here;
};
