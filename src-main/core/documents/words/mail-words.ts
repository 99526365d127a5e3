import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What stands around a paper that goes by e-mail: whoever sees it on a screen learns nothing of anybody. */
interface MailWords {
  readonly subject: string;
  readonly body: (from: string) => string;
}

export const mailWords: Readonly<Record<PaperLanguage, MailWords>> = {
  fr: {
    subject: "Document pour notre rencontre",
    body: (from) =>
      `Bonjour,\n\nVous trouverez ci-joint le document qui vous est destiné.\nSi ce message ne vous concerne pas, merci de l’effacer et de me prévenir.\n\nBien à vous,\n\n${from}\n`,
  },
  nl: {
    subject: "Document voor onze bijeenkomst",
    body: (from) =>
      `Dag,\n\nIn bijlage vindt u het document dat voor u bestemd is.\nIs dit bericht niet voor u? Gelieve het dan te wissen en mij te verwittigen.\n\nMet vriendelijke groet,\n\n${from}\n`,
  },
  en: {
    subject: "Document for our meeting",
    body: (from) =>
      `Hello,\n\nPlease find attached the document meant for you.\nIf this message is not for you, please delete it and let me know.\n\nKind regards,\n\n${from}\n`,
  },
};
