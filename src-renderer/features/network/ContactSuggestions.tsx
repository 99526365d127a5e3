import { Button } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ContactEntry } from "#domain/contact.ts";
import { matchesWords } from "#domain/name-key.ts";
import {
  memberContact,
  memberFromContact,
  type NetworkContacts,
  type NetworkValues,
  withChoice,
} from "./network-values.ts";

/** One letter fits nearly everybody. */
const SHORTEST_NAME = 2;
const MOST_SUGGESTIONS = 5;

/** While the name of somebody new is typed: who of the address book it may be. Choosing one fills the line. */
export const ContactSuggestions = ({
  index,
  contacts,
}: {
  readonly index: number;
  readonly contacts: NetworkContacts;
}) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<NetworkValues>();
  const [member, members, choices] = useWatch({
    control,
    name: [`network.${index}`, "network", "contactChoices"],
  });
  const { linked, isNew, alike } = memberContact(member, choices, contacts);
  const typed = member.name.trim();
  const told = choices.find(({ memberId }) => memberId === member.id)?.otherThan ?? [];
  if (!isNew || linked || typed.length < SHORTEST_NAME) return null;

  const usedIds = new Set(
    members.map((one) => memberContact(one, choices, contacts).linked?.id).filter(Boolean),
  );
  const suggestions = contacts.book.entries
    .filter(
      ({ id, contact }) =>
        !usedIds.has(id) &&
        !told.includes(id) &&
        // Asked about below, with what is the same.
        !alike.some((one) => one.id === id) &&
        matchesWords([contact.name, contact.organisation].join(" "), typed),
    )
    .slice(0, MOST_SUGGESTIONS);
  if (suggestions.length === 0) return null;

  const take = (entry: ContactEntry) => {
    setValue(`network.${index}`, memberFromContact(member, entry), { shouldDirty: true });
    setValue("contactChoices", withChoice(choices, member.id, { contactId: entry.id }), {
      shouldDirty: true,
    });
  };
  return (
    <section className="contact-suggestions" aria-label={t("network.book.suggestions")}>
      <span className="hint">{t("network.book.suggestions")}</span>
      {suggestions.map((entry) => (
        <Button key={entry.id} size="compact-sm" variant="light" onClick={() => take(entry)}>
          {[entry.contact.name, entry.contact.role, entry.contact.organisation]
            .filter(Boolean)
            .join(" · ")}
        </Button>
      ))}
    </section>
  );
};
