import type { Locator, Page } from "@playwright/test";
import {
  addAndRemoveRows,
  changeAnswers,
  click,
  drag,
  lookIntoLists,
  mainOf,
  openForms,
  pause,
  press,
  saveForms,
  settle,
  type,
  unfold,
  writeInFields,
} from "./hand.ts";
import type { Journey, Room } from "./journey.ts";

/** The fullest dossier, page by page, then the room. */
export const dossierJourneys: ReadonlyArray<Journey> = [
  {
    name: "dossier: found and opened",
    go: async ({ page, open }) => {
      await open("home", page.getByRole("link", { name: "Accueil", exact: true }));
      await press(page, "Control+k");
      await type(page, "KIR-999999");
      const found = page.getByRole("dialog").getByRole("option", { name: /KIR-999999/ });
      await found.first().waitFor();
      await open("the fullest dossier", found.first());
    },
  },
  {
    name: "dossier: from section to section",
    go: async (room) => {
      for (let times = 0; times < 2; times += 1)
        for (const section of sections) await openSection(room, section);
    },
  },
  {
    name: "request: forms",
    go: async (room) => {
      await openSection(room, "Demande");
      await fillForms(room.page, [unfold, writeInFields, saveForms, changeAnswers]);
    },
  },
  {
    name: "clarification: forms",
    go: async (room) => {
      await openSection(room, "Clarification");
      await fillForms(room.page, [
        unfold,
        writeInFields,
        saveForms,
        addAndRemoveRows,
        changeAnswers,
      ]);
    },
  },
  {
    name: "concertation: forms",
    go: async (room) => {
      await openSection(room, "Concertation");
      // Saving closes it.
      await fillForms(room.page, [openForms, unfold, writeInFields, lookIntoLists, saveForms]);
      await fillForms(room.page, [openForms, addAndRemoveRows, changeAnswers]);
    },
  },
  {
    name: "plan: forms",
    go: async (room) => {
      await openSection(room, "Plan");
      await fillForms(room.page);
    },
  },
  {
    name: "evaluation: forms",
    go: async (room) => {
      await openSection(room, "Évaluation");
      await fillForms(room.page, [writeInFields, saveForms, changeAnswers]);
    },
  },
  {
    name: "network: forms",
    go: async (room) => {
      await openSection(room, "Réseau");
      await fillForms(room.page);
    },
  },
  {
    name: "network: map",
    go: async (room) => {
      const { page } = room;
      await openSection(room, "Réseau");
      await click(page, page.getByText("Carte", { exact: true }));
      const members = page.getByRole("application").first().getByRole("img");
      await members.first().waitFor();
      for (let at = 0; at < 4; at += 1) await drag(page, members.nth(at));
      await members.nth(5).focus();
      for (const key of ["ArrowLeft", "ArrowUp", "Shift+ArrowRight", "Shift+ArrowDown"])
        await press(page, key, 5);
      await press(page, "Tab", 8);
    },
  },
  {
    name: "slots",
    go: async (room) => {
      const { page } = room;
      await openSection(room, "Concertation");
      const panel = page.getByRole("region", { name: "Trouver un moment" });
      const year = new Date().getFullYear() + 1;
      for (const [at, day] of ["12/5", "13/5", "14/5"].entries()) {
        await click(page, panel.getByLabel("Jour"));
        await type(page, `${day}/${year}`);
        await click(page, panel.getByLabel("De", { exact: true }));
        await press(page, "Control+a");
        await type(page, "14h");
        await click(page, panel.getByRole("button", { name: "Ajouter ce moment" }));
        // The first column is who; the others are the moments.
        await panel
          .getByRole("columnheader")
          .nth(at + 1)
          .waitFor();
      }
      const cells = panel.locator(".slots-answer");
      for (let at = 0; at < 24; at += 1) await click(page, cells.nth(at));
    },
  },
  {
    name: "plan: cards and time line",
    go: async (room) => {
      const { page } = room;
      await openSection(room, "Plan");
      for (let times = 0; times < 4; times += 1)
        for (const name of ["Cartes", "Ligne du temps"])
          await click(page, mainOf(page).getByText(name, { exact: true }));
      await press(page, "Tab", 20);
    },
  },
  {
    name: "follow-up: actions and journal",
    go: async (room) => {
      const { page } = room;
      await openSection(room, "suivi");
      await fillForms(page, [writeInFields, lookIntoLists, saveForms, changeAnswers]);
    },
  },
  {
    name: "money",
    go: async (room) => {
      await openSection(room, "inanc");
      await openForms(room.page);
      await fillForms(room.page, [writeInFields, lookIntoLists, addAndRemoveRows, saveForms]);
    },
  },
  {
    name: "papers: from one to another",
    go: async (room) => {
      const { page } = room;
      await openSection(room, "Papiers");
      const papers = page.getByRole("navigation", { name: "Papiers" }).getByRole("link");
      await papers.first().waitFor();
      for (let at = 0; at < Math.min(10, await papers.count()); at += 1) {
        await click(page, papers.nth(at));
        await settle(page);
      }
      // It has several pages.
      await click(page, papers.filter({ hasText: "Note de synthèse" }));
      await settle(page);
      await page
        .getByRole("navigation", { name: "Pages du papier" })
        .getByRole("button")
        .first()
        .focus();
      await press(page, "ArrowDown", 4);
      await page.keyboard.press("Tab");
      for (const key of ["PageDown", "Home", "+", "-"]) await press(page, key, 3);
      await unfold(page);
    },
  },
  {
    name: "a form with its paper beside it",
    go: async (room) => {
      const { page } = room;
      await openSection(room, "Concertation");
      await openForms(page);
      await click(page, page.getByRole("switch", { name: "Aperçu" }));
      await settle(page);
      const beside = page.getByRole("complementary", { name: /^Aperçu du papier/ });
      await beside.getByRole("img").first().waitFor();
      const form = mainOf(page).locator("form[data-case-form]").filter({ hasText: "Lieu" }).last();
      await click(page, form.locator("textarea").first());
      await page.keyboard.press("End");
      await type(
        page,
        " Une phrase d'essai, assez longue pour que l'aperçu suive pendant qu'elle s'écrit.",
      );
      await writeInFields(page, form);
      await click(page, page.getByRole("switch", { name: "Aperçu" }));
    },
  },
  {
    name: "dossier: unfinished forms found again",
    go: async (room) => {
      const { page, largest } = room;
      for (const section of ["Clarification", "suivi"]) {
        await openSection(room, section);
        await writeInFields(page);
      }
      // On disk by then; another window reads them from there.
      await page.waitForTimeout(1500);
      await page.reload();
      await page.locator("h1").first().waitFor();
      // No press leads there: whatever moves counts.
      for (const path of ["clarification", "concertation", "plan", "suivi", "financement"]) {
        await page.evaluate((hash) => (location.hash = hash), "#/");
        await page.locator(".case-table tbody a").first().waitFor();
        await settle(page);
        await page.evaluate((hash) => (location.hash = hash), `#/dossiers/${largest}/${path}`);
        await page.locator(".dossier-main").first().waitFor();
        await settle(page);
        await press(page, "Tab", 5);
      }
    },
  },
  {
    name: "history",
    go: async (room) => {
      await openSection(room, "Historique");
      for (const key of ["PageDown", "PageUp", "End", "Home"]) await press(room.page, key, 3);
      await press(room.page, "Tab", 20);
    },
  },
  {
    name: "meeting: capture, attendance, agenda",
    go: async ({ page, open, largest }) => {
      await page.evaluate((id) => (location.hash = `#/dossiers/${id}/concertation`), largest);
      await settle(page);
      const way = page.getByRole("link", { name: "Ouvrir la réunion" });
      await open("the meeting", way);
      await click(page, page.getByRole("button", { name: "Commencer la réunion" }));
      for (const [opening, text] of [
        ["", "Je voudrais dormir chez moi."],
        ["/d ", "Un essai d'un mois, puis on en reparle."],
        ["/a ", "Tout le monde est d'accord."],
        ["/t ", "Appeler l'école pour le 31/3 @wi"],
      ] as const)
        for (let times = 0; times < 3; times += 1) {
          await type(page, `${opening}${text}`);
          // The first one takes the name that is offered.
          await press(page, "Enter", text.includes("@") ? 2 : 1);
          await page.waitForTimeout(300);
        }
      await type(page, "@wi");
      await press(page, "Escape");
      await click(page, page.getByRole("button", { name: "Tout le monde est là" }));
      const seats = page.locator(".meeting-statuses");
      for (let at = 0; at < (await seats.count()); at += 1)
        await click(page, seats.nth(at).locator('[data-status="excused"]'));
      for (const point of ["Un point d'essai", "Un autre"]) {
        await click(page, page.getByRole("textbox", { name: "Ajouter un point" }));
        await type(page, point);
        await press(page, "Enter");
      }
      for (let times = 0; times < 4; times += 1) await press(page, "Alt+ArrowDown");
      await click(page, page.getByRole("button", { name: "Relire", exact: true }));
      await press(page, "m", 3);
      await press(page, "Enter", 3);
      await click(page, page.getByRole("button", { name: "Terminer", exact: true }));
      await page.getByRole("heading", { level: 2, name: "Avant de se quitter" }).waitFor();
    },
  },
];

const sections = [
  "Demande",
  "Clarification",
  "Concertation",
  "Plan",
  "suivi",
  "Évaluation",
  "Réseau",
  "inanc",
  "Papiers",
  "Historique",
];

const sectionAt = ["Demande", "Clarification", "Concertation", "Plan", "suivi", "Évaluation"];

/** A step by its place in the rail, because its title is the programme's; another page by its name. */
const wayTo = (page: Page, section: string): Locator => {
  const rail = page.getByRole("navigation", { name: "Étapes du dossier" });
  const step = sectionAt.indexOf(section);
  return step < 0
    ? rail.getByRole("link", { name: new RegExp(section) })
    : rail.locator(".rail-step").nth(step);
};

const openSection = async ({ page, open, largest }: Room, section: string): Promise<void> => {
  if (!page.url().includes(largest)) {
    await page.evaluate((id) => (location.hash = `#/dossiers/${id}/historique`), largest);
    await page.locator(".rail-step").first().waitFor();
    await settle(page);
  }
  const way = wayTo(page, section);
  if ((await way.getAttribute("aria-current")) !== null) return;
  await open(`section ${section}`, way);
  await pause(page);
};

type Step = (page: Page) => Promise<void>;

const everyStep: ReadonlyArray<Step> = [
  unfold,
  writeInFields,
  lookIntoLists,
  saveForms,
  addAndRemoveRows,
  changeAnswers,
];

const fillForms = async (page: Page, steps: ReadonlyArray<Step> = everyStep): Promise<void> => {
  for (const step of steps) await step(page);
};
