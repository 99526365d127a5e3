import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type Ref, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ContactEntry } from "#domain/contact.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useRefreshAddressBook } from "./address-book.ts";
import { dossiersOf } from "./contact-values.ts";

interface ContactTableProps {
  readonly entries: ReadonlyArray<ContactEntry>;
  /** Null while another one is being edited. */
  readonly onEdit: ((contactId: string) => void) | null;
}

/** About, in pixels: each is measured once it is in sight. */
const ROW_HEIGHT = 66;

/** Of hundreds, only the lines in sight are drawn. */
export const ContactTable = memo(({ entries, onEdit }: ContactTableProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const refresh = useRefreshAddressBook();
  const remove = useMutation({
    mutationFn: ({ id }: ContactEntry) => core.contacts.remove({ contactId: id }),
    onSuccess: (_nothing, { contact }) => {
      notify(t("contacts.removed", { name: contact.name }));
      return refresh();
    },
  });
  const askBeforeRemoving = (entry: ContactEntry) => {
    const { name } = entry.contact;
    const numbers = dossiersOf(entry.places)
      .map(({ number }) => number)
      .join(", ");
    confirmAction({
      title: t("contacts.removeTitle", { name }),
      text: [
        t("contacts.removeText", { name }),
        ...(numbers === "" ? [] : [t("contacts.removeNamed", { numbers })]),
      ].join(" "),
      confirm: t("contacts.removeConfirm"),
      onConfirm: () => remove.mutate(entry),
    });
  };

  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is kept from one drawing to the next
  const lines = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => entries[at]?.id ?? at,
    overscan: 6,
    // A frame later rather than in the middle of the scrolling.
    useFlushSync: false,
  });
  const shown = lines.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = lines.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <>
      {remove.error && <RefusalAlert error={remove.error} />}
      <div
        className="panel contact-table-panel"
        ref={scroller}
        // Scrolled by keyboard too.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a section would be a landmark more to name
        role="region"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t("contacts.title")}
      >
        <table className="contact-table" aria-rowcount={entries.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{t("contacts.who")}</th>
              <th scope="col">{t("contacts.details")}</th>
              <th scope="col">{t("contacts.places")}</th>
              <th scope="col">
                <span className="visually-hidden">{t("contacts.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {above > 0 && (
              <tr aria-hidden className="contact-table-space" style={{ height: above }} />
            )}
            {shown.map(({ index }) => {
              const entry = entries[index];
              return (
                entry && (
                  <ContactRow
                    key={entry.id}
                    entry={entry}
                    at={index}
                    measure={lines.measureElement}
                    onEdit={onEdit}
                    onRemove={askBeforeRemoving}
                  />
                )
              );
            })}
            {below > 0 && (
              <tr aria-hidden className="contact-table-space" style={{ height: below }} />
            )}
          </tbody>
        </table>
      </div>
    </>
  );
});

interface ContactRowProps extends Pick<ContactTableProps, "onEdit"> {
  readonly entry: ContactEntry;
  /** From 0. */
  readonly at: number;
  readonly measure: Ref<HTMLTableRowElement>;
  readonly onRemove: (entry: ContactEntry) => void;
}

const ContactRow = ({ entry, at, measure, onEdit, onRemove }: ContactRowProps) => {
  const { t } = useTranslation();
  const { id, contact, places } = entry;
  const { name, role, organisation, phone, email } = contact;
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <th scope="row">
        <strong>{name}</strong>
        <span className="hint">{[role, organisation].filter(Boolean).join(" · ")}</span>
      </th>
      <td>
        {phone && <span className="numbers">{phone}</span>}
        {email && <span>{email}</span>}
      </td>
      <td>
        {places.length === 0 && <span className="hint">{t("contacts.noPlace")}</span>}
        {dossiersOf(places).map(({ caseFileId, number, usualName, isClosed }) => (
          <Link
            key={caseFileId}
            to="/dossiers/$caseFileId/$section"
            params={{ caseFileId, section: "reseau" }}
            className="text-link"
          >
            {t(isClosed ? "contacts.closedPlace" : "contacts.place", { number, name: usualName })}
          </Link>
        ))}
      </td>
      <td>
        <Group gap={6} justify="flex-end" wrap="nowrap">
          {onEdit && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onEdit(id)}
              aria-label={t("contacts.editItem", { name })}
            >
              {t("contacts.edit")}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => onRemove(entry)}
            aria-label={t("contacts.removeItem", { name })}
          >
            {t("contacts.remove")}
          </Button>
        </Group>
      </td>
    </tr>
  );
};
