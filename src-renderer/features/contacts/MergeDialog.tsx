import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Contact, ContactPlace } from "#domain/contact.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import {
  conflictingFields,
  contactFields,
  fieldText,
  mergedContact,
  type MergePicks,
} from "./contact-values.ts";

interface MergeDialogProps {
  readonly one: Contact;
  readonly other: Contact;
  /** Who will know the merged contact. */
  readonly places: ReadonlyArray<ContactPlace>;
  readonly isBusy: boolean;
  /** Why the core refused; null when it did not. */
  readonly refusal: unknown;
  readonly onConfirm: (contact: Contact) => void;
  readonly onClose: () => void;
}

/** Two are one: field by field, what differs and which word is kept, then the whole as it will stand. */
export const MergeDialog = ({
  one,
  other,
  places,
  isBusy,
  refusal,
  onConfirm,
  onClose,
}: MergeDialogProps) => {
  const { t } = useTranslation();
  const [picks, setPicks] = useState<MergePicks>({});
  const conflicts = conflictingFields(one, other);
  const merged = mergedContact(one, other, picks);
  const numbers = [...new Set(places.map(({ number }) => number))].join(", ");
  return (
    <Dialog onClose={onClose} size="lg" title={t("contacts.merge.title")}>
      <Stack gap="md">
        <Text>
          {t(conflicts.length > 0 ? "contacts.merge.intro" : "contacts.merge.nothingDiffers")}
        </Text>
        {conflicts.map((field) => (
          <Radio.Group
            key={field}
            label={t(`contacts.field.${field}`)}
            value={picks[field] ?? "one"}
            onChange={(pick) => setPicks({ ...picks, [field]: pick === "other" ? "other" : "one" })}
          >
            <Group gap="lg" mt={4}>
              <Radio value="one" label={fieldText(t, one, field)} />
              <Radio value="other" label={fieldText(t, other, field)} />
            </Group>
          </Radio.Group>
        ))}
        <section className="merge-summary" aria-label={t("contacts.merge.kept")}>
          <h3>{t("contacts.merge.kept")}</h3>
          <dl>
            {contactFields.map((field) => {
              const text = fieldText(t, merged, field);
              return (
                text && (
                  <div key={field}>
                    <dt>{t(`contacts.field.${field}`)}</dt>
                    <dd>{text}</dd>
                  </div>
                )
              );
            })}
          </dl>
          <Text size="sm" c="dimmed">
            {places.length > 0
              ? t("contacts.merge.places", { places: numbers })
              : t("contacts.merge.noPlaces")}
          </Text>
        </section>
        {refusal !== null && <RefusalAlert error={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t("common.cancel")}
          </Button>
          <Button loading={isBusy} onClick={() => onConfirm(merged)}>
            {t("contacts.merge.confirm")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
