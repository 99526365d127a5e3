import { Checkbox, Stack, Text } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { changedDetails, type ContactEntry } from "#domain/contact.ts";
import { type ContactSectionValues, dossiersOf, typedContact } from "./contact-values.ts";

/** In how many dossiers the contact is known, and which of them take over what is being changed: none by itself. */
export const FollowFields = ({ entry }: { readonly entry: ContactEntry }) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<ContactSectionValues>();
  const [contact, follow] = useWatch({ control, name: ["contact", "follow"] });
  const typed = typedContact(contact);
  const dossiers = dossiersOf(entry.places);
  const open = dossiers.filter(({ isClosed }) => !isClosed);
  const closed = dossiers.length - open.length;
  const changed = typed ? changedDetails(entry.contact, typed) : [];
  if (dossiers.length === 0) return null;

  return (
    <Stack gap={6} className="contact-follow">
      {open.length > 0 && <Text>{t("contacts.knownIn", { count: open.length })}</Text>}
      {closed > 0 && (
        <Text size="sm" c="dimmed">
          {t("contacts.knownInClosed", { count: closed })}
        </Text>
      )}
      {open.length > 0 && changed.length > 0 && (
        <Checkbox.Group
          label={t("contacts.follow", {
            fields: changed.map((one) => t(`contacts.field.${one}`)).join(", "),
          })}
          description={t("contacts.followHint")}
          value={follow.map(({ caseFileId }) => caseFileId)}
          onChange={(ids) =>
            setValue(
              "follow",
              entry.places
                .filter(({ caseFileId, isClosed }) => !isClosed && ids.includes(caseFileId))
                .map(({ caseFileId, memberId }) => ({ caseFileId, memberId })),
              { shouldDirty: true },
            )
          }
        >
          <Stack gap={6} mt={6}>
            {open.map(({ caseFileId, number, usualName }) => (
              <Checkbox
                key={caseFileId}
                value={caseFileId}
                label={t("contacts.place", { number, name: usualName })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
};
