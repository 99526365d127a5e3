import type { TranslationOf } from "../catalogue.ts";
import type { organisers as frenchOrganisers } from "../fr/organisers.ts";

export const organisers = {
  title: "Mijn gegevens",
  intro:
    "Ze staan op de documenten van nieuwe dossiers. Dossiers die al bestaan, houden de gegevens die ze hebben.",
  name: "Voornaam en naam",
  nameEmpty: "Vul uw naam in.",
  function: "Functie",
  functionHint: "Bijvoorbeeld: organisator van het overleg",
  functionEmpty: "Vul uw functie in.",
  organisation: "Organisatie",
  organisationEmpty: "Vul uw organisatie in.",
  email: "E-mail",
  emailEmpty: "Vul een e-mailadres in.",
  phone: "Telefoon",
  phoneEmpty: "Vul een telefoonnummer in.",
  missing: "Uw documenten zeggen nog niet wie u bent.",
  missingLink: "Mijn gegevens invullen",
  first:
    "Eerst uw gegevens: ze staan op elk document van het dossier. De aanvraag komt meteen daarna.",
} as const satisfies TranslationOf<typeof frenchOrganisers>;
