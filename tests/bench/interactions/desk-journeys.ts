import type { Locator, Page } from "@playwright/test";
import {
  addAndRemoveRows,
  changeAnswers,
  click,
  lookIntoLists,
  mainOf,
  pause,
  press,
  saveForms,
  settle,
  type,
  writeInFields,
} from "./hand.ts";
import type { Journey, Room } from "./journey.ts";

/** The pages beside the dossiers, from the home page to what is opened once a year. */
export const deskJourneys: ReadonlyArray<Journey> = [
  {
    name: "home: typing in the search",
    go: async ({ page }) => {
      const field = page.getByRole("textbox", { name: /^Chercher un nom/ });
      for (const text of ["camille", "equi mercredi", "brusano", "kir-2026"]) {
        await click(page, field);
        await type(page, text);
        await press(page, "Backspace", text.length);
      }
    },
  },
  {
    name: "home: sorting",
    go: async ({ page }) => {
      for (const column of [
        "Personne",
        "Dispositif",
        "Étape",
        "Échéance",
        "À compléter",
        "Modifié",
      ])
        for (let twice = 0; twice < 2; twice += 1)
          await click(page, page.getByRole("columnheader", { name: column }).getByRole("button"));
    },
  },
  {
    name: "home: filtering",
    go: async ({ page }) => {
      for (const step of ["plan", "followUp", ""]) {
        await page.getByRole("combobox", { name: "Étape" }).selectOption(step);
        await pause(page);
        await click(page, page.getByText("À compléter seulement"));
      }
      await click(page, page.getByText("À compléter seulement"));
    },
  },
  {
    name: "home: scrolling with the keyboard",
    go: async ({ page }) => {
      await page.locator(".case-table tbody a").first().focus();
      await press(page, "ArrowDown", 120);
      await press(page, "ArrowUp", 120);
    },
  },
  {
    name: "home: from the list to the board and back",
    go: async ({ page }) => {
      for (let times = 0; times < 8; times += 1) {
        await page.getByText("Tableau", { exact: true }).click();
        await page.locator(".board-card").first().waitFor();
        await pause(page);
        await page.getByText("Liste", { exact: true }).click();
        await page.locator(".case-table tbody a").first().waitFor();
        await pause(page);
      }
    },
  },
  {
    name: "home: arrows on the board",
    go: async ({ page }) => {
      await click(page, page.getByText("Tableau", { exact: true }));
      await page.locator(".board-card a").first().focus();
      for (let steps = 0; steps < 60; steps += 1)
        await page.keyboard.press(steps % 12 === 11 ? "ArrowRight" : "ArrowDown", { delay: 30 });
      await click(page, page.getByText("Liste", { exact: true }));
    },
  },
  {
    name: "home: what waits, group by group",
    go: async ({ page }) => {
      const tabs = page.getByRole("tab");
      for (let times = 0; times < 3; times += 1)
        for (let tab = 0; tab < (await tabs.count()); tab += 1) await click(page, tabs.nth(tab));
    },
  },
  {
    name: "palette",
    go: async ({ page }) => {
      for (const text of ["camille", "note de synth", "kirikou", "dr", "securite"]) {
        await press(page, "Control+k");
        await type(page, text);
        await press(page, "ArrowDown", 5);
        await press(page, "Backspace", text.length);
        await press(page, "Escape");
      }
    },
  },
  {
    name: "new request, duplicates looked for",
    go: async ({ page, open }) => {
      await open("new request", page.getByRole("link", { name: "Nouvelle demande" }).first());
      await click(page, page.getByRole("radio", { name: "Casemanagement Kirikou" }));
      await settle(page);
      for (const [label, text] of [
        ["Nom de famille", "Dubois"],
        ["Prénoms", "Camille"],
        ["Nom d’usage", "Cam"],
        ["Date de naissance", "12/3/2014"],
        ["Code postal", "5000"],
      ] as const) {
        await click(page, page.getByRole("textbox", { name: label, exact: true }));
        await type(page, text);
      }
      await writeInFields(page);
      await changeAnswers(page);
    },
  },
  {
    name: "board of actions: filtering",
    go: async ({ page, open }) => {
      await open("board of actions", daily(page, "Actions"));
      const who = page.getByRole("searchbox", { name: /^Portée par/ });
      for (const text of ["dubois", "éducatrice", "camille"]) {
        await click(page, who);
        await type(page, text);
        await press(page, "Escape");
      }
      await lookIntoLists(page);
    },
  },
  {
    name: "board of actions: looking into what can be noted",
    go: async ({ page }) => {
      for (const button of [/^Bloquée :/, /^Reporter :/, /^Faite :/])
        for (let times = 0; times < 2; times += 1) {
          await click(page, mainOf(page).getByRole("button", { name: button }));
          const dialog = page.getByRole("dialog");
          await click(page, dialog.getByRole("textbox"));
          await type(page, "Un motif d'essai");
          await press(page, "Escape");
          await dialog.first().waitFor({ state: "detached" });
        }
      await press(page, "Tab", 30);
    },
  },
  {
    name: "board of actions: moved by mouse",
    go: async ({ page }) => {
      for (let times = 0; times < 4; times += 1) {
        await click(page, lane(page, "late").getByRole("button", { name: /^Bloquée :/ }));
        await type(page, "Un motif d'essai");
        await click(page, page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }));
        await settle(page);
        await click(page, lane(page, "blocked").getByRole("button", { name: /^Débloquée :/ }));
        await settle(page);
      }
    },
  },
  {
    name: "board of actions: moved by keyboard",
    go: async ({ page }) => {
      for (let times = 0; times < 4; times += 1) {
        await lane(page, "late")
          .getByRole("button", { name: /^Faite :/ })
          .first()
          .focus();
        await press(page, "Enter");
        await page.getByRole("dialog").waitFor();
        await press(page, "Enter");
        await settle(page);
        await lane(page, "late")
          .getByRole("button", { name: /^Reporter :/ })
          .first()
          .focus();
        await press(page, "Enter");
        await page.getByRole("dialog").waitFor();
        await press(page, "Control+a");
        await type(page, "31/12/2030");
        await press(page, "Enter");
        await settle(page);
      }
    },
  },
  {
    name: "phone round",
    go: async ({ page, open }) => {
      await open("phone round", daily(page, "Appels"));
      const calls = page.locator(".call-list button");
      for (let at = 0; at < Math.min(8, await calls.count()); at += 1)
        await click(page, calls.nth(at));
      await changeAnswers(page);
      await writeInFields(page);
    },
  },
  {
    name: "address book",
    go: async ({ page, open }) => {
      await open("address book", daily(page, "Carnet d’adresses"));
      const field = page.getByLabel(/^Chercher un nom, un rôle/);
      for (const text of ["dubois", "logopede", "camille"]) {
        await click(page, field);
        await type(page, text);
        await press(page, "Backspace", text.length);
      }
      await page.mouse.wheel(0, 3000);
      await click(page, mainOf(page).getByRole("button", { name: /^Modifier la fiche/ }));
      const form = page.locator("form[data-case-form]");
      await writeInFields(page, form);
      await lookIntoLists(page, form);
      await click(page, form.getByRole("button", { name: "Fermer", exact: true }));
      await click(page, mainOf(page).getByRole("button", { name: "Ajouter au carnet" }));
      await writeInFields(page, form);
      await click(page, form.getByRole("button", { name: "Fermer", exact: true }));
    },
  },
  {
    name: "programme: reading and changing",
    go: async (room) => {
      const { page, open } = room;
      await openSetting(room, "Dispositifs");
      const name = "Casemanagement Kirikou";
      await open("a programme", mainOf(page).getByRole("link", { name, exact: true }));
      const change = mainOf(page).getByRole("button", { name: "Modifier", exact: true });
      await open("changing a programme", change);
      await writeInFields(page);
      await changeAnswers(page);
      await addAndRemoveRows(page);
    },
  },
  {
    name: "own details",
    go: async (room) => {
      await openSetting(room, "Mes coordonnées");
      await writeInFields(room.page);
      await saveForms(room.page);
    },
  },
  {
    name: "settings: theme, language, size of the text",
    go: async (room) => {
      const { page } = room;
      await openSettings(room);
      for (const name of ["Sombre", "Clair", "Très grande", "Normale"])
        await click(page, page.getByText(name, { exact: true }));
      await click(page, page.getByText("Nederlands", { exact: true }));
      await click(page, page.getByText("English", { exact: true }));
      await click(page, page.getByText("Français", { exact: true }));
    },
  },
  {
    name: "help",
    go: async ({ page }) => {
      await press(page, "F1");
      await settle(page);
      await click(page, page.getByRole("searchbox", { name: "Chercher dans l’aide" }));
      await type(page, "oublie phrase");
      await press(page, "Backspace", 13);
      for (const name of ["Qui fait quoi", "Clavier"])
        await click(page, mainOf(page).getByRole("link", { name }));
    },
  },
  {
    name: "activity report",
    go: async (room) => {
      await openPlace(room, "Rapport d’activité");
      await lookIntoLists(room.page);
      await press(room.page, "Tab", 10);
    },
  },
  {
    name: "retention",
    go: async (room) => {
      const { page } = room;
      await openPlace(room, "Conservation");
      for (let times = 0; times < 3; times += 1) {
        await click(page, mainOf(page).getByRole("button", { name: /^Garder plus longtemps/ }));
        await writeInFields(page, page.getByRole("dialog"));
        await press(page, "Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      await press(page, "Tab", 20);
    },
  },
  {
    name: "security and the access log",
    go: async (room) => {
      const { page, open } = room;
      await openSetting(room, "Sécurité du coffre");
      await mainOf(page).locator('input[aria-haspopup="listbox"]:enabled').first().waitFor();
      await lookIntoLists(page);
      await click(page, mainOf(page).getByRole("button", { name: "Changer de phrase de passe" }));
      await writeInFields(page);
      await open("access log", mainOf(page).getByRole("link", { name: "Voir le journal" }));
      await press(page, "Tab", 20);
    },
  },
  {
    name: "backups",
    go: async (room) => {
      await openSetting(room, "Sauvegardes");
      await press(room.page, "Tab", 20);
    },
  },
];

const lane = (page: Page, name: "late" | "blocked"): Locator =>
  page.locator(`.action-lane[data-lane="${name}"]`);

const daily = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Pages principales" }).getByRole("link", { name });

const openPlace = async ({ page, open }: Room, name: string): Promise<void> => {
  await click(page, page.getByRole("button", { name: "Plus", exact: true }));
  await open(name, page.getByRole("menuitem", { name }));
};

const openSettings = (room: Room): Promise<void> => openPlace(room, "Réglages");

const openSetting = async (room: Room, name: string): Promise<void> => {
  await openSettings(room);
  await room.open(name, mainOf(room.page).getByRole("link", { name }));
};
