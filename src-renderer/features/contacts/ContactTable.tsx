import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
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
  readonly onEdit: ((entry: ContactEntry) => void) | null;
}

export const ContactTable = ({ entries, onEdit }: ContactTableProps) => {
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

  return (
    <>
      {remove.error && <RefusalAlert error={remove.error} />}
      <div className="panel contact-table-panel">
        <table className="contact-table">
          <thead>
            <tr>
              <th scope="col">{t("contacts.who")}</th>
              <th scope="col">{t("contacts.details")}</th>
              <th scope="col">{t("contacts.places")}</th>
              <th scope="col">
                <span className="visually-hidden">{t("contacts.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <ContactRow
                key={entry.id}
                entry={entry}
                onEdit={onEdit && (() => onEdit(entry))}
                onRemove={() => askBeforeRemoving(entry)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

interface ContactRowProps {
  readonly entry: ContactEntry;
  readonly onEdit: (() => void) | null;
  readonly onRemove: () => void;
}

const ContactRow = ({ entry: { contact, places }, onEdit, onRemove }: ContactRowProps) => {
  const { t } = useTranslation();
  const { name, role, organisation, phone, email } = contact;
  return (
    <tr>
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
              onClick={onEdit}
              aria-label={t("contacts.editItem", { name })}
            >
              {t("contacts.edit")}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={onRemove}
            aria-label={t("contacts.removeItem", { name })}
          >
            {t("contacts.remove")}
          </Button>
        </Group>
      </td>
    </tr>
  );
};
