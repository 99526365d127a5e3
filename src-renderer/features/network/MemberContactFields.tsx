import { Anchor, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type ContactDetail, contactDetails, type ContactEntry } from "#domain/contact.ts";
import { SamePersonQuestion } from "#renderer/features/contacts/index.ts";
import {
  memberContact,
  type NetworkContacts,
  type NetworkValues,
  withChoice,
} from "./network-values.ts";

interface MemberContactFieldsProps {
  readonly index: number;
  readonly contacts: NetworkContacts;
}

/** Where a member stands towards the address book: there, perhaps there, or to be added. */
export const MemberContactFields = ({ index, contacts }: MemberContactFieldsProps) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<NetworkValues>();
  const [member, choices] = useWatch({
    control,
    name: [`network.${index}`, "contactChoices"],
  });
  const { choice, linked, alike, mayBeAdded, isWanted } = memberContact(member, choices, contacts);
  const say = (said: Parameters<typeof withChoice>[2]) =>
    setValue("contactChoices", withChoice(choices, member.id, said), { shouldDirty: true });

  if (linked)
    return (
      <LinkedContact
        index={index}
        entry={linked}
        takes={contactDetails.filter((one) => choice?.contactTakes.includes(one))}
        onTakes={(contactTakes) => say({ contactId: linked.id, contactTakes })}
        onUnlink={() =>
          say({ contactId: null, add: false, otherThan: [linked.id], contactTakes: [] })
        }
      />
    );
  return (
    <>
      {alike.map((entry) => (
        <SamePersonQuestion
          key={entry.id}
          entry={entry}
          person={member}
          onSame={() => say({ contactId: entry.id, add: false })}
          onOther={() =>
            say({ add: isWanted, otherThan: [...(choice?.otherThan ?? []), entry.id] })
          }
        />
      ))}
      {alike.length > 0 && isWanted && (
        <Text size="sm" c="dimmed">
          {t("network.book.waiting")}
        </Text>
      )}
      {mayBeAdded && (
        <Checkbox
          label={t("network.book.add")}
          description={t("network.book.addHint")}
          checked={isWanted}
          onChange={({ currentTarget }) => say({ add: currentTarget.checked })}
        />
      )}
    </>
  );
};

interface LinkedContactProps {
  readonly index: number;
  readonly entry: ContactEntry;
  readonly takes: ReadonlyArray<ContactDetail>;
  readonly onTakes: (takes: ContactDetail[]) => void;
  readonly onUnlink: () => void;
}

/** Field by field, what the dossier and the address book say differently; neither follows the other by itself. */
const LinkedContact = ({ index, entry, takes, onTakes, onUnlink }: LinkedContactProps) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<NetworkValues>();
  const member = useWatch({ control, name: `network.${index}` });
  const differing = contactDetails.filter(
    (detail) => (member[detail] ?? "").trim() !== (entry.contact[detail] ?? ""),
  );
  return (
    <section className="linked-contact" aria-label={t("network.book.linked")}>
      <Group justify="space-between" gap={8}>
        <Text size="sm">{t("network.book.linkedTo", { name: entry.contact.name })}</Text>
        <Anchor component="button" type="button" size="sm" onClick={onUnlink}>
          {t("network.book.unlink")}
        </Anchor>
      </Group>
      {differing.length > 0 && (
        <Stack gap={8}>
          <Text size="sm" fw={600}>
            {t("network.book.differs")}
          </Text>
          {differing.map((detail) => {
            const here = (member[detail] ?? "").trim();
            const there = entry.contact[detail] ?? "";
            const field = t(`contacts.field.${detail}`);
            return (
              <div key={detail} className="linked-detail">
                <Text size="sm">
                  {t("network.book.detail", {
                    field,
                    here: here || t("network.book.nothing"),
                    there: there || t("network.book.nothing"),
                  })}
                </Text>
                <Group gap="6px 18px">
                  {here !== "" && (
                    <Checkbox
                      size="sm"
                      label={t(
                        there === "" ? "network.book.completeBook" : "network.book.correctBook",
                      )}
                      aria-label={t("network.book.correctBookFor", { field })}
                      checked={takes.includes(detail)}
                      onChange={({ currentTarget }) =>
                        onTakes(
                          currentTarget.checked
                            ? [...takes, detail]
                            : takes.filter((one) => one !== detail),
                        )
                      }
                    />
                  )}
                  {there !== "" && (
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      aria-label={t("network.book.takeFromBookFor", { field })}
                      onClick={() => {
                        setValue(`network.${index}.${detail}`, there, { shouldDirty: true });
                        onTakes(takes.filter((one) => one !== detail));
                      }}
                    >
                      {t("network.book.takeFromBook")}
                    </Anchor>
                  )}
                </Group>
              </div>
            );
          })}
        </Stack>
      )}
    </section>
  );
};
