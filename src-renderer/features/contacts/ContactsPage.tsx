import { Button, Group, Loader, Text, TextInput, Title } from "@mantine/core";
import { startTransition, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AddressBook, ContactEntry } from "#domain/contact.ts";
import { matchesWords } from "#domain/name-key.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { IconPlus, IconSearch } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useAddressBook } from "./address-book.ts";
import { CONTACT_DRAFT_KEY, ContactForm } from "./ContactForm.tsx";
import { ContactTable } from "./ContactTable.tsx";
import { DuplicatesPanel } from "./DuplicatesPanel.tsx";
import "./contacts.css";

/** The professionals and services that all dossiers share. */
export const ContactsPage = ({ looked = "" }: { readonly looked?: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useAddressBook();
  const stored = useStoredDraft(CONTACT_DRAFT_KEY);
  const failure = error ?? stored.error;
  return (
    <main className="page contacts-page" tabIndex={-1}>
      <Title order={1}>{t("contacts.title")}</Title>
      <Text maw="46rem">{t("contacts.intro")}</Text>
      <Text maw="46rem" c="dimmed" size="sm">
        {t("contacts.privacy")}
      </Text>
      {failure !== null && (
        <RefusalAlert
          error={failure}
          onRetry={() => {
            void refetch();
            stored.retry();
          }}
        />
      )}
      {failure === null && !(data && stored.isReady) && (
        <Loader size="sm" aria-label={t("common.loading")} />
      )}
      {data && stored.isReady && (
        <Book key={looked} book={data} drafted={stored.draft?.about ?? null} looked={looked} />
      )}
    </main>
  );
};

/** What is open in the form: a new contact (null) or one that is there. */
interface Editing {
  readonly id: string | null;
}

const Book = ({
  book,
  drafted,
  looked,
}: {
  readonly book: AddressBook;
  /** Whom the unfinished form is about, "" for somebody new; null when there is none. */
  readonly drafted: string | null;
  /** What is looked for at first: a name that was chosen elsewhere. */
  readonly looked: string;
}) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Editing | null>(() => openedBy(book, drafted));
  const [search, setSearch] = useState(looked);
  const edited = book.entries.find(({ id }) => id === editing?.id) ?? null;
  // The letter shows at once; the list follows it.
  const sought = useDeferredValue(search);
  const found = useMemo(
    () => book.entries.filter((entry) => matchesWords(searchableText(entry), sought)),
    [book, sought],
  );
  const isFormOpen = editing !== null && (editing.id === null || edited !== null);
  // The form is drawn behind the press that opens it.
  const edit = useCallback((id: string | null) => startTransition(() => setEditing({ id })), []);

  return (
    <>
      <DuplicatesPanel book={book} />
      {isFormOpen && (
        <Panel
          title={
            edited ? t("contacts.editTitle", { name: edited.contact.name }) : t("contacts.addTitle")
          }
        >
          <ContactForm
            key={editing.id}
            book={book}
            entry={edited}
            onClose={() => setEditing(null)}
          />
        </Panel>
      )}
      <Group justify="space-between">
        <TextInput
          aria-label={t("contacts.search")}
          placeholder={t("contacts.search")}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          leftSection={<IconSearch size={18} aria-hidden />}
          className="contact-search"
        />
        {!isFormOpen && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => edit(null)}>
            {t("contacts.add")}
          </Button>
        )}
      </Group>
      {book.entries.length === 0 && (
        <section className="panel">
          <Text maw="40rem">{t("contacts.empty")}</Text>
        </section>
      )}
      {book.entries.length > 0 && (
        <output className="hint">
          {found.length > 0
            ? t("contacts.count", { count: found.length })
            : t("contacts.noneFound", { search: sought })}
        </output>
      )}
      {found.length > 0 && <ContactTable entries={found} onEdit={isFormOpen ? null : edit} />}
    </>
  );
};

const openedBy = (book: AddressBook, drafted: string | null): Editing | null => {
  if (drafted === null) return null;
  if (drafted === "") return { id: null };
  return book.entries.some(({ id }) => id === drafted) ? { id: drafted } : null;
};

const searchableText = ({ contact, places }: ContactEntry): string =>
  [
    contact.name,
    contact.role,
    contact.organisation,
    contact.phone,
    contact.email,
    contact.inamiNumber,
    ...places.map(({ number }) => number),
  ].join(" ");
