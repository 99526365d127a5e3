import { Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import {
  type AddressBook,
  type Contact,
  contactCategories,
  type ContactEntry,
  findAlike,
} from "#domain/contact.ts";
import { isValidIban } from "#domain/funding-request.ts";
import { secrecyClasses } from "#domain/network-member.ts";
import { useForgetCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { CaseForm } from "#renderer/shared/forms/CaseForm.tsx";
import { SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { useRefreshAddressBook } from "./address-book.ts";
import {
  ContactSection,
  type ContactSectionValues,
  emptyContact,
  typedContact,
} from "./contact-values.ts";
import { FollowFields } from "./FollowFields.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { SamePersonQuestion } from "./SamePersonQuestion.tsx";

export const CONTACT_DRAFT_KEY = { caseFileId: null, form: "contact" } as const;

interface ContactFormProps {
  readonly book: AddressBook;
  /** Null for a new one. */
  readonly entry: ContactEntry | null;
  readonly onClose: () => void;
}

/** One entry of the address book, and who else it may be. */
export const ContactForm = ({ book, entry, onClose }: ContactFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const refresh = useRefreshAddressBook();
  const forgetCaseFiles = useForgetCaseFiles();
  const initial: ContactSectionValues = {
    contact: entry?.contact ?? emptyContact(),
    otherThan: [],
    follow: [],
  };
  return (
    <CaseForm
      draftKey={CONTACT_DRAFT_KEY}
      about={entry?.id ?? ""}
      title={entry ? t("contacts.editTitle", { name: entry.contact.name }) : t("contacts.addTitle")}
      schema={ContactSection}
      initial={initial}
      save={async (output: z.output<typeof ContactSection>) => {
        const { followed } = await core.contacts.save({
          contactId: entry?.id ?? null,
          ...output,
        });
        return { name: output.contact.name, followed };
      }}
      onSaved={({ name, followed }) => {
        void refresh();
        if (followed > 0) void forgetCaseFiles();
        notify(
          followed > 0
            ? t("contacts.savedAndFollowed", { name, count: followed })
            : t("contacts.saved", { name }),
        );
        onClose();
        return initial;
      }}
      onCancel={onClose}
      saveLabel={t("contacts.save")}
    >
      {() => (
        <>
          <Fields />
          <AlikeQuestions book={book} entry={entry} onClose={onClose} />
          {entry && <FollowFields entry={entry} />}
        </>
      )}
    </CaseForm>
  );
};

const Fields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ContactSectionValues>();
  const iban = useWatch({ control, name: "contact.iban" });
  return (
    <>
      <div className="field-row">
        <TextField
          control={control}
          name="contact.name"
          label={t("contacts.field.name")}
          whenEmpty={t("contacts.nameEmpty")}
        />
        <TextField
          control={control}
          name="contact.role"
          label={t("contacts.field.role")}
          whenEmpty={t("contacts.roleEmpty")}
        />
        <TextField
          control={control}
          name="contact.organisation"
          label={t("contacts.field.organisation")}
        />
      </div>
      <div className="field-row">
        <SelectField
          control={control}
          name="contact.category"
          label={t("contacts.field.category")}
          whenEmpty={t("contacts.categoryEmpty")}
          options={contactCategories.map((value) => ({
            value,
            label: t(`vocabulary.memberCategory.${value}`),
          }))}
        />
        <SelectField
          control={control}
          name="contact.secrecy"
          label={t("contacts.field.secrecy")}
          whenEmpty={t("contacts.secrecyEmpty")}
          options={secrecyClasses.map((value) => ({
            value,
            label: t(`vocabulary.secrecyClass.${value}`),
            description: t(`vocabulary.secrecyMeaning.${value}`),
          }))}
        />
      </div>
      <div className="field-row">
        <TextField
          control={control}
          name="contact.phone"
          label={t("contacts.field.phone")}
          type="tel"
        />
        <TextField
          control={control}
          name="contact.email"
          label={t("contacts.field.email")}
          type="email"
        />
        <TextField
          control={control}
          name="contact.iban"
          label={t("contacts.field.iban")}
          description={iban && !isValidIban(iban) ? t("contacts.ibanInvalid") : undefined}
        />
        <TextField
          control={control}
          name="contact.inamiNumber"
          label={t("contacts.field.inamiNumber")}
        />
      </div>
    </>
  );
};

/** Who in the address book looks like what is being typed, and has not been told apart from it. */
const AlikeQuestions = ({ book, entry, onClose }: ContactFormProps) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<ContactSectionValues>();
  const [contact, otherThan] = useWatch({ control, name: ["contact", "otherThan"] });
  const [asked, setAsked] = useState<ContactEntry | null>(null);
  const typed = typedContact(contact);
  const told = new Set<string>([
    ...otherThan,
    ...book.toldApart.flatMap(([one, other]) =>
      one === entry?.id ? [other] : other === entry?.id ? [one] : [],
    ),
  ]);
  const alike = findAlike(book.entries, contact).filter(
    ({ id }) => id !== entry?.id && !told.has(id),
  );
  const join = useJoinContact(entry, onClose);

  return (
    <>
      {alike.map((known) => (
        <SamePersonQuestion
          key={known.id}
          entry={known}
          person={contact}
          onSame={typed && (() => setAsked(known))}
          onOther={() => setValue("otherThan", [...otherThan, known.id], { shouldDirty: true })}
        />
      ))}
      {alike.length > 0 && !typed && (
        <Text size="sm" c="dimmed">
          {t("contacts.same.completeFirst")}
        </Text>
      )}
      {asked && typed && (
        <MergeDialog
          one={asked.contact}
          other={typed}
          places={[...asked.places, ...(entry?.places ?? [])]}
          isBusy={join.isPending}
          refusal={join.error}
          onConfirm={(merged) => join.mutate({ known: asked, merged, otherThan })}
          onClose={() => {
            join.reset();
            setAsked(null);
          }}
        />
      )}
    </>
  );
};

interface Joining {
  /** Who was in the address book first, and stays. */
  readonly known: ContactEntry;
  readonly merged: Contact;
  readonly otherThan: ReadonlyArray<string>;
}

/** Completes the contact that is there with what was typed, instead of adding a second one. */
const useJoinContact = (entry: ContactEntry | null, onClose: () => void) => {
  const { t } = useTranslation();
  const core = useCore();
  const keeper = useDraftKeeper();
  const refresh = useRefreshAddressBook();
  return useMutation({
    mutationFn: async ({ known, merged, otherThan }: Joining) => {
      await keeper.settle(CONTACT_DRAFT_KEY);
      if (entry)
        await core.contacts.merge({ keptId: known.id, mergedId: entry.id, contact: merged });
      else
        await core.contacts.save({
          contactId: known.id,
          contact: merged,
          otherThan: [...otherThan],
          follow: [],
        });
    },
    onSuccess: (_nothing, { merged: { name } }) => {
      keeper.forget(CONTACT_DRAFT_KEY);
      void refresh();
      notify(t("contacts.merge.done", { name }));
      onClose();
    },
  });
};
