import type { TranslationOf } from "../catalogue.ts";
import type {
  organisers as frenchOrganisers,
  signatureRefusal as frenchSignatureRefusal,
} from "../fr/organisers.ts";

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
  signature: "My signature",
  signatureIntro:
    "Draw it with the mouse, a pen or your finger. If you would rather not draw, choose a picture of your signature (PNG or JPEG).",
  signatureStays:
    "It stays encrypted in your vault and never leaves with a case file that you hand over.",
  signaturePad: "Sheet to draw your signature on",
  signatureSave: "Save my signature",
  signatureStartAgain: "Start again",
  signatureChoose: "Choose a picture…",
  signatureDraw: "Draw it again",
  signatureRemove: "Remove",
  signatureSaved: "Your signature is saved.",
  signatureRemoved: "Your signature is removed.",
  signatureAlt: "Signature of {{name}}",
  signaturePrint: "Print my signature on my papers",
  signaturePrintHint:
    "Above your name, where you are the one who signs, in the case files in your name. Never in the place of anybody else. Papers that are already issued do not change.",
  signatureOfAnother:
    "This is the signature of {{name}}. Your contact details bear another name: it is no longer printed.",
  signatureStillMine: "It is mine indeed",
  signatureRefused: "This picture was not accepted",
  signatureNothingWritten: "Nothing has changed on your papers.",
} as const satisfies TranslationOf<typeof frenchOrganisers>;

export const signatureRefusal = {
  tooLarge: "This picture is too heavy (more than 300 kB). Crop it around the signature.",
  notAnImage: "This file is not a PNG or JPEG picture.",
  tooManyPixels: "This picture is too large: 4,000 pixels at most on each side.",
  printersInks: "This JPEG picture is in printing colours (CMYK). Choose a PNG.",
  unsafeDrawing: "This file contains more than a drawing. Choose a PNG or a JPEG.",
  unreadable: "This picture is damaged: it cannot be drawn.",
} as const satisfies TranslationOf<typeof frenchSignatureRefusal>;
