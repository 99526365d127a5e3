/**
 * Keeps what is typed out of the browser's history of the tab. It notes the fields of a page there, to fill them again on
 * « retour »: the main process of the window would hold parts of dossiers, a browser would even write them to its
 * disk. Only `autocomplete="off"` on a form, or on an input of none, says no (HTML, 7.4.1.2 and 4.10.19.7.1).
 */
export const keepFieldsOutOfHistory = (page: Document): void => {
  const loner = page.createElement("form");
  loner.id = "fields-of-no-form";
  loner.hidden = true;
  page.body.append(loner);

  const keepOut = () => {
    for (const form of page.querySelectorAll<HTMLFormElement>('form:not([autocomplete="off"])'))
      form.autocomplete = "off";
    // An input's own word counts more than its form's, also that of a passphrase that is being shown.
    for (const input of page.querySelectorAll<HTMLInputElement>('input:not([autocomplete="off"])'))
      input.autocomplete = "off";
    // These have no word of their own.
    for (const field of page.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>(
      "textarea:not([form]), select:not([form])",
    ))
      if (field.form === null) field.setAttribute("form", loner.id);
  };

  keepOut();
  new MutationObserver(keepOut).observe(page.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["autocomplete"],
  });
};
