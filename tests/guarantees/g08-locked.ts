import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { dataKeyByPassphrase } from "#core/vault/key-ring.ts";
import { databaseKeyOf } from "#core/vault/keys.ts";
import { formOf, goTo, sayWhoYouAre } from "#tests/support/desk.ts";
import { typeSecretly } from "#tests/support/secret-typing.ts";
import { onlyVaultIn } from "#tests/support/vault-folder.ts";
import type { Guarantee } from "./guarantee.ts";
import {
  keySecrets,
  reasonNotToScan,
  type Secret,
  scanProcessTree,
  type Sighting,
  textSecrets,
} from "./process-memory.ts";
import { inTheWindow } from "./window.ts";

const PASSPHRASE = "canari mauve sur sept tramways fictifs";
const RECORD = "Canari fictif numéro 48151623 au journal";

/**
 * Planted faults: a page that stays has 30 records; a core that stays, 4 keys; a form without autocomplete="off" leaves 3
 * records in the main process, which noted them for its history.
 */
export const locked: Guarantee = {
  id: "G8",
  promise: "Once locked, no process holds a record, the passphrase or a key",
  claimed:
    "0 copies in the memory of every process; while open the page and the core are seen to hold them",
  run: async () => {
    const reason = reasonNotToScan();
    if (reason !== null) return { notRun: reason };
    return inTheWindow(async ({ open, folders }) => {
      const app = await open();
      await leaveCanaries(app.page);
      const secrets = await secretsIn(folders.dataFolder);
      const root = app.electron.process().pid;
      if (root === undefined) throw new Error("the window has no process");

      // The scanner sees: the page and the core hold what they work on.
      const before = (await scanProcessTree(root, secrets)).map(nameOf);
      const start = performance.now();
      await app.page.getByRole("button", { name: "Verrouiller" }).click();
      while ((await lockScreens(app.page)) === 0) await setTimeout(20);
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      const after = await scanProcessTree(root, secrets);
      const copies = after.reduce((sum, sighting) => sum + sighting.copies, 0);
      return {
        measured: `open: ${before.length} sightings; locked in ${seconds} s: ${copies} copies${after.length > 0 ? ` (${after.map(nameOf).join(", ")})` : ""}`,
        passed: copies === 0 && SEEN_WHILE_OPEN.every((sighting) => before.includes(sighting)),
      };
    });
  },
};

const SEEN_WHILE_OPEN = [
  "record (UTF-16): renderer",
  "record (UTF-8): utility node.mojom.NodeService",
  "key (raw): utility node.mojom.NodeService",
];

const nameOf = ({ secret, process }: Sighting): string => `${secret}: ${process}`;

// Between two windows there may be no page to ask.
const lockScreens = (page: Page): Promise<number> =>
  page
    .getByRole("button", { name: "Déverrouiller" })
    .count()
    .catch(() => 0);

/** A vault whose passphrase and one record are looked for; neither goes through the tool that drives the window. */
const leaveCanaries = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Commencer" }).click();
  for (const label of ["Phrase de passe", "La même, encore une fois"])
    await typeSecretly(page.getByLabel(label, { exact: true }), PASSPHRASE);
  await page.getByLabel("J’ai noté ma phrase de passe").check();
  await page.getByRole("button", { name: "Créer mon coffre" }).click();
  await page.getByRole("button", { name: "Plus tard" }).click();
  await sayWhoYouAre(page);
  await page.getByRole("button", { name: "Essayer avec trois dossiers fictifs" }).click();
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);
  const journal = formOf(page, "Noter au journal");
  await typeSecretly(journal.getByRole("textbox", { name: "Ce qui s’est dit ou passé" }), RECORD);
  await journal.getByText(/Brouillon enregistré à/).waitFor();
};

const secretsIn = async (dataFolder: string): Promise<ReadonlyArray<Secret>> => {
  const dataKey = await dataKeyByPassphrase({ folder: onlyVaultIn(dataFolder) }, PASSPHRASE);
  if (!dataKey.ok) throw new Error("the passphrase does not open the vault");
  return [
    ...textSecrets("record", RECORD),
    ...textSecrets("passphrase", PASSPHRASE),
    ...keySecrets("data key", dataKey.value),
    ...keySecrets("key", databaseKeyOf(dataKey.value)),
  ];
};
