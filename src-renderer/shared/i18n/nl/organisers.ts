import type { TranslationOf } from "../catalogue.ts";
import type {
  organisers as frenchOrganisers,
  signatureRefusal as frenchSignatureRefusal,
} from "../fr/organisers.ts";

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
  signature: "Mijn handtekening",
  signatureIntro:
    "Teken ze met de muis, een pen of uw vinger. Tekent u liever niet, kies dan een afbeelding van uw handtekening (PNG of JPEG).",
  signatureStays:
    "Ze blijft versleuteld in uw kluis en gaat nooit mee met een dossier dat u overdraagt.",
  signaturePad: "Blad om uw handtekening op te tekenen",
  signatureSave: "Mijn handtekening opslaan",
  signatureStartAgain: "Opnieuw beginnen",
  signatureChoose: "Een afbeelding kiezen…",
  signatureDraw: "Opnieuw tekenen",
  signatureRemove: "Verwijderen",
  signatureSaved: "Uw handtekening is opgeslagen.",
  signatureRemoved: "Uw handtekening is verwijderd.",
  signatureAlt: "Handtekening van {{name}}",
  signaturePrint: "Mijn handtekening op mijn documenten afdrukken",
  signaturePrintHint:
    "Boven uw naam, waar u ondertekent, in de dossiers op uw naam. Nooit in de plaats van iemand anders. Documenten die al uitgegeven zijn, veranderen niet.",
  signatureOfAnother:
    "Dit is de handtekening van {{name}}. Uw gegevens dragen een andere naam: ze wordt niet meer afgedrukt.",
  signatureStillMine: "Het is wel degelijk de mijne",
  signatureRefused: "Deze afbeelding is niet aanvaard",
  signatureNothingWritten: "Er is niets veranderd op uw documenten.",
} as const satisfies TranslationOf<typeof frenchOrganisers>;

export const signatureRefusal = {
  tooLarge: "Deze afbeelding is te zwaar (meer dan 300 kB). Snijd ze bij rond de handtekening.",
  notAnImage: "Dit bestand is geen PNG- of JPEG-afbeelding.",
  tooManyPixels: "Deze afbeelding is te groot: hoogstens 4.000 pixels aan elke kant.",
  printersInks: "Deze JPEG-afbeelding gebruikt drukkleuren (CMYK). Kies een PNG.",
  unsafeDrawing: "Dit bestand bevat iets anders dan een tekening. Kies een PNG of een JPEG.",
  unreadable: "Deze afbeelding is beschadigd: ze kan niet getekend worden.",
} as const satisfies TranslationOf<typeof frenchSignatureRefusal>;
