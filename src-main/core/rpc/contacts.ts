import { eraseContact } from "../services/erase-contact.ts";
import {
  compareContactsAgain,
  mergeContacts,
  readAddressBook,
  saveContact,
  tellContactsApart,
} from "../services/contacts.ts";
import { openCore } from "./implementer.ts";

export const contacts = {
  list: openCore.contacts.list.handler(({ context }) => readAddressBook(context)),

  save: openCore.contacts.save.handler(({ input, context, errors }) => {
    const saved = saveContact(context, input);
    if (saved.ok) return saved.value;
    switch (saved.error.type) {
      case "ContactGone":
        throw errors.CONTACT_GONE();
      case "MaybeSame":
        throw errors.MAYBE_SAME({ data: { alike: saved.error.alike } });
    }
  }),

  remove: openCore.contacts.remove.handler(({ input, context }) => {
    const { checkpoint } = context.vault;
    eraseContact({ ...context, checkpoint }, input.contactId);
    return null;
  }),

  tellApart: openCore.contacts.tellApart.handler(({ input, context, errors }) => {
    const told = tellContactsApart(context, [input.contactId, input.otherId]);
    if (!told.ok) throw errors.CONTACT_GONE();
    return told.value;
  }),

  compareAgain: openCore.contacts.compareAgain.handler(({ input, context }) => {
    compareContactsAgain(context, [input.contactId, input.otherId]);
    return null;
  }),

  merge: openCore.contacts.merge.handler(({ input, context, errors }) => {
    const merged = mergeContacts(context, input);
    if (!merged.ok) throw errors.CONTACT_GONE();
    return merged.value;
  }),
};
