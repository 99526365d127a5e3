import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconLock } from "#renderer/shared/ui/icons.ts";
import { noticeLock } from "#renderer/shared/ui/locked-watch.ts";
import { type IdlenessWatch, watchIdleness } from "./watch-idleness.ts";
import "./vault.css";

/** Tells the core that somebody is there, and says quietly when it is about to lock because nobody is. */
export const IdleWarning = () => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const drafts = useDraftKeeper();
  const [leadMs, setLeadMs] = useState<number | null>(null);
  const watch = useRef<IdlenessWatch>(null);

  useEffect(() => {
    const watching = watchIdleness({
      core: core.vault,
      onSoon: setLeadMs,
      onRefused: (error) => noticeLock(queries, error),
    });
    watch.current = watching;
    return watching.stop;
  }, [core, queries]);

  const isSoon = leadMs !== null;
  useEffect(() => {
    if (isSoon) void drafts.flushAll();
  }, [isSoon, drafts]);

  return (
    <output className="idle-warning-place no-print" aria-live="polite">
      {isSoon && (
        <div className="idle-warning">
          <IconLock size={18} aria-hidden />
          <span>{t(leadMs < 60_000 ? "vault.idleVerySoon" : "vault.idleSoon")}</span>
          <Button size="compact-sm" variant="white" onClick={() => watch.current?.stay()}>
            {t("vault.idleStay")}
          </Button>
        </div>
      )}
    </output>
  );
};
