import { Button, CloseButton } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { create } from "zustand";

interface Notice {
  readonly id: number;
  readonly message: string;
  readonly undo: (() => void) | null;
}

const useNotices = create<{ readonly notice: Notice | null }>(() => ({ notice: null }));

const VISIBLE_MILLISECONDS = 8_000;

/** Says that something was done and, when it can be, how to take it back. A new notice replaces the one before. */
export const notify = (message: string, undo: (() => void) | null = null): void =>
  useNotices.setState(({ notice }) => ({ notice: { id: (notice?.id ?? 0) + 1, message, undo } }));

/** Takes the notice away before its time: the screen is about to be seen by others. */
export const dismissNotice = (): void => useNotices.setState({ notice: null });

export const Notices = () => {
  const { t } = useTranslation();
  const { notice } = useNotices();

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(dismissNotice, VISIBLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <output className="notices no-print" aria-live="polite">
      {notice && (
        <div className="notice" key={notice.id}>
          <span>{notice.message}</span>
          {notice.undo && (
            <Button
              size="compact-sm"
              variant="white"
              onClick={() => {
                notice.undo?.();
                dismissNotice();
              }}
            >
              {t("common.undo")}
            </Button>
          )}
          <CloseButton
            size="sm"
            aria-label={t("common.close")}
            onClick={dismissNotice}
            className="notice-close"
          />
        </div>
      )}
    </output>
  );
};
