import type { FolderPurpose, InterfaceLanguage } from "#hosts/core-messages.ts";

/** The words of the dialogs that the system draws. */
export interface DialogWords {
  readonly save: string;
  readonly saveConfirm: string;
  readonly folder: Readonly<Record<FolderPurpose, string>>;
  readonly folderConfirm: string;
  readonly open: string;
  readonly openConfirm: string;
  readonly openKind: string;
  readonly restart: string;
  readonly quit: string;
  readonly wait: string;
  readonly goOn: string;
  readonly fileMissing: (name: string) => string;
  readonly fileMissingAdvice: string;
}

export const dialogWords: Readonly<Record<InterfaceLanguage, DialogWords>> = {
  fr: {
    save: "Enregistrer le document",
    saveConfirm: "Enregistrer",
    folder: {
      backups: "Où copier aussi les sauvegardes ?",
      papers: "Où enregistrer les exemplaires ?",
    },
    folderConfirm: "Choisir ce dossier",
    open: "Importer un dossier ou un dispositif",
    openConfirm: "Importer",
    openKind: "Fichiers d’Autour",
    restart: "Relancer Autour",
    quit: "Quitter",
    wait: "Attendre encore",
    goOn: "Continuer",
    fileMissing: (name) => `Il n’y a pas de fichier « ${name} » à l’endroit indiqué.`,
    fileMissingAdvice:
      "Il a peut-être été déplacé ou renommé, ou la clé sur laquelle il se trouve n’est plus branchée. Rien n’a été importé.",
  },
  nl: {
    save: "Document opslaan",
    saveConfirm: "Opslaan",
    folder: {
      backups: "Waar moeten de back-ups ook naartoe?",
      papers: "Waar moeten de exemplaren komen?",
    },
    folderConfirm: "Deze map kiezen",
    open: "Een dossier of een regeling importeren",
    openConfirm: "Importeren",
    openKind: "Bestanden van Autour",
    restart: "Autour opnieuw starten",
    quit: "Afsluiten",
    wait: "Nog even wachten",
    goOn: "Verder",
    fileMissing: (name) => `Er staat geen bestand “${name}” op de aangegeven plaats.`,
    fileMissingAdvice:
      "Misschien is het verplaatst of kreeg het een andere naam, of zit de stick waarop het staat niet meer in de computer. Er is niets geïmporteerd.",
  },
  en: {
    save: "Save the document",
    saveConfirm: "Save",
    folder: {
      backups: "Where should the backups be copied as well?",
      papers: "Where should the copies be saved?",
    },
    folderConfirm: "Choose this folder",
    open: "Import a case file or a programme",
    openConfirm: "Import",
    openKind: "Autour files",
    restart: "Restart Autour",
    quit: "Quit",
    wait: "Keep waiting",
    goOn: "Continue",
    fileMissing: (name) => `There is no file “${name}” in that place.`,
    fileMissingAdvice:
      "It may have been moved or renamed, or the stick it is on may have been removed. Nothing was imported.",
  },
};
