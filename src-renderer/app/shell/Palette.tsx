import { Combobox, Modal, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import { afterPaint } from "#renderer/shared/ui/after-paint.ts";
import { IconSearch } from "#renderer/shared/ui/icons.ts";
import { type PaletteEntry, usePaletteGroups } from "./palette-entries.ts";
import "./palette.css";

interface PaletteProps {
  readonly isOpen: boolean;
  readonly here: CaseFileId | null;
  readonly onClose: () => void;
  readonly onKeyboard: () => void;
}

/** Anything by a few letters: a dossier, somebody, a paper, a page, a command. */
export const Palette = ({ isOpen, onClose, ...question }: PaletteProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("palette.title")}
      size="lg"
      centered={false}
      yOffset="10vh"
      closeButtonProps={{ "aria-label": t("common.close") }}
      // What was chosen decides where one goes on, not the button that opened this.
      returnFocus={false}
    >
      <PaletteSearch {...question} onClose={onClose} />
    </Modal>
  );
};

/** Milliseconds without a key before the core is asked: between two letters of somebody who types, not after a word. */
const PAUSE = 120;

const PaletteSearch = ({ here, onClose, onKeyboard }: Omit<PaletteProps, "isOpen">) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const typed = search.trim();
  const [text] = useDebouncedValue(typed, PAUSE);
  const { groups, isBusy } = usePaletteGroups({ text, here, onKeyboard });
  const combobox = useCombobox({ opened: true });
  const keys = groups.flatMap(({ entries }) => entries.map(({ key }) => key)).join("\n");

  // Only when something else is offered: else it would take back what the arrows chose.
  const offered = useRef("");
  useEffect(() => {
    if (offered.current === keys) return;
    offered.current = keys;
    combobox.selectFirstOption();
  });

  const run = (chosen: PaletteEntry | undefined) => {
    onClose();
    if (chosen) afterPaint(chosen.run);
  };
  const submit = (value: string) =>
    run(groups.flatMap(({ entries }) => entries).find(({ key }) => key === value));

  // Whoever types fast presses Enter before the answer is there: the first of it is opened when it comes, never the
  // first of what was found for a letter less.
  const isWaiting = isBusy || text !== typed;
  const opensFirst = useRef(false);
  useEffect(() => {
    if (isWaiting || !opensFirst.current) return;
    opensFirst.current = false;
    if (groups.length > 0) run(groups[0]?.entries[0]);
  });

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          aria-label={t("palette.title")}
          placeholder={t("palette.placeholder")}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={search}
          maxLength={200}
          onChange={({ currentTarget }) => {
            opensFirst.current = false;
            setSearch(currentTarget.value);
          }}
          onKeyDownCapture={(event) => {
            if (event.key !== "Enter" || !isWaiting) return;
            event.stopPropagation();
            event.preventDefault();
            opensFirst.current = true;
          }}
          onKeyDown={(event) => {
            // The list is always open: it would keep the key from the dialog.
            if (event.key === "Escape") onClose();
          }}
        />
      </Combobox.EventsTarget>
      <div
        className="palette-results"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be a form of its own
        role="group"
        aria-label={t("palette.title")}
        aria-busy={isWaiting}
        // It scrolls: arrows lead through it from the field, and whoever comes here by Tab can scroll it too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <Combobox.Options aria-label={t("palette.title")}>
          {groups.map(({ id, entries }) => (
            <Combobox.Group key={id} label={t(`palette.groups.${id}`)}>
              {entries.map(({ key, label, note }) => (
                <Combobox.Option key={key} value={key} className="palette-option">
                  <span className="palette-label">{label}</span>
                  <span className="palette-note">{note}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {groups.length === 0 && (
            <Combobox.Empty>
              {isWaiting ? t("palette.loading") : t("palette.none", { search: typed })}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </div>
      <p className="palette-hint">{t("palette.hint")}</p>
    </Combobox>
  );
};
