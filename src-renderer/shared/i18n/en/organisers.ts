import type { TranslationOf } from "../catalogue.ts";
import type { organisers as frenchOrganisers } from "../fr/organisers.ts";

export const organisers = {
  title: "My contact details",
  intro:
    "They are on the papers of new case files. Case files that already exist keep those they have.",
  name: "First name and family name",
  nameEmpty: "Enter your name.",
  function: "Job title",
  functionHint: "For example: meeting organiser",
  functionEmpty: "Enter your job title.",
  organisation: "Organisation",
  organisationEmpty: "Enter your organisation.",
  email: "E-mail",
  emailEmpty: "Enter an e-mail address.",
  phone: "Telephone",
  phoneEmpty: "Enter a telephone number.",
  missing: "Your papers do not say yet who you are.",
  missingLink: "Enter my contact details",
  first:
    "First, your own details: they are on each paper of the case file. The request comes right after.",
} as const satisfies TranslationOf<typeof frenchOrganisers>;
