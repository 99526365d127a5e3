import { Alert, Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { commonClues, type Contact, type ContactEntry } from "#domain/contact.ts";

interface SamePersonQuestionProps {
  /** Who is in the address book already. */
  readonly entry: ContactEntry;
  /** Who is being written down. */
  readonly person: Pick<Contact, "name" | "email" | "inamiNumber">;
  /** Null while there is nothing to complete yet. */
  readonly onSame: (() => void) | null;
  readonly onOther: () => void;
}

/** Asked wherever somebody may already be in the address book; nothing happens without an answer. */
export const SamePersonQuestion = ({
  entry: { contact },
  person,
  onSame,
  onOther,
}: SamePersonQuestionProps) => {
  const { t } = useTranslation();
  const { name, role, organisation, phone, email } = contact;
  const clues = commonClues(contact, person).map((clue) => t(`contacts.clue.${clue}`));
  return (
    <Alert color="amber" variant="light" title={t("contacts.same.title")} role="alert">
      <Text size="sm">{t("contacts.same.known", { clues: clues.join(", ") })}</Text>
      <Text fw={600}>{name}</Text>
      <Text size="sm">{[role, organisation, phone, email].filter(Boolean).join(" · ")}</Text>
      <Group gap={8} mt={8}>
        {onSame && (
          <Button
            size="compact-md"
            onClick={onSame}
            aria-label={t("contacts.same.yesFor", { name })}
          >
            {t("contacts.same.yes")}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          onClick={onOther}
          aria-label={t("contacts.same.noFor", { name })}
        >
          {t("contacts.same.no")}
        </Button>
      </Group>
    </Alert>
  );
};
