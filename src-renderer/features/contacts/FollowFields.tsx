import { Checkbox, Stack, Text } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { changedDetails, type ContactEntry, type ContactPlace } from "#domain/contact.ts";
import { type ContactSectionValues, typedContact } from "./contact-values.ts";

/** In how many dossiers the contact is known, and which of them take over what is being changed: none by itself. */
export const FollowFields = ({ entry }: { readonly entry: ContactEntry }) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<ContactSectionValues>();
  const [contact, follow] = useWatch({ control, name: ["contact", "follow"] });
  const typed = typedContact(contact);
  const open = entry.places.filter(({ isClosed }) => !isClosed);
  const closed = entry.places.length - open.length;
  const changed = typed ? changedDetails(entry.contact, typed) : [];
  if (entry.places.length === 0) return null;

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
          value={follow.map(placeName)}
          onChange={(names) =>
            setValue(
              "follow",
              open
                .filter((place) => names.includes(placeName(place)))
                .map(({ caseFileId, memberId }) => ({ caseFileId, memberId })),
              { shouldDirty: true },
            )
          }
        >
          <Stack gap={6} mt={6}>
            {open.map((place) => (
              <Checkbox
                key={placeName(place)}
                value={placeName(place)}
                label={t("contacts.place", { number: place.number, name: place.usualName })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
};

const placeName = ({
  caseFileId,
  memberId,
}: { readonly caseFileId: string } & Pick<ContactPlace, "memberId">): string =>
  `${caseFileId} ${memberId}`;
