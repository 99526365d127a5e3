export { useAddressBook, useRefreshAddressBook } from "./address-book.ts";
export { ContactsPage } from "./ContactsPage.tsx";
export { SamePersonQuestion } from "./SamePersonQuestion.tsx";
