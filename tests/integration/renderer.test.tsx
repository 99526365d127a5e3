// @vitest-environment jsdom
import { safe } from "@orpc/client";
import { fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { aCaseFile } from "#tests/support/builders.ts";
import { inProcess, openCore, passphrase, startCore } from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";
import { demonstrationCaseFile, demonstrationText } from "#tests/support/demonstration.ts";
import { openPage, usePage } from "#tests/support/page-harness.tsx";
import { CaseFileId } from "#domain/case-file.ts";
import { paperRefusal } from "#domain/document.ts";
import { paperKinds } from "#domain/paper-kind.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

usePage();

const PATIENCE = { timeout: 10_000 };

test("says what was refused, also where no part of the page waited for the answer", async () => {
  const { client } = await openCore();
  const page = openPage(client);
  await page.findByRole("heading", { level: 1, name: "Vos dossiers" }, PATIENCE);
  const caseFileId = CaseFileId.parse("00000000-0000-4000-8000-000000000000");
  const { error: unheard } = await safe(client.caseFiles.open({ caseFileId }));

  // What a browser does then, and this one does not.
  fireEvent(window, Object.assign(new Event("unhandledrejection"), { reason: unheard }));

  const dialog = await page.findByRole("dialog", { name: "Ce dossier est introuvable" }, PATIENCE);
  fireEvent.click(within(dialog).getAllByRole("button", { name: "Fermer" })[0]!);
  await waitFor(() => expect(page.queryByRole("dialog")).toBeNull());
});

describe("the vault", () => {
  test("says that the passphrase is wrong, and nothing else", async () => {
    const { client } = await openCore();
    await client.vault.lock();
    const page = openPage(client);
    const user = userEvent.setup();

    await user.type(
      await page.findByLabelText("Phrase de passe", {}, PATIENCE),
      "une autre phrase de passe",
    );
    await user.click(page.getByRole("button", { name: "Déverrouiller" }));

    expect(
      await page.findByText("Ce n’est pas la bonne phrase de passe", {}, PATIENCE),
    ).toBeTruthy();
    expect(page.queryByText("Vos dossiers")).toBeNull();
  });

  test("asks for everything that is missing before the vault is made", async () => {
    const page = openPage(inProcess(startCore()));
    const user = userEvent.setup();

    await user.click(await page.findByRole("button", { name: "Commencer" }));
    await user.click(await page.findByRole("button", { name: "Créer mon coffre" }));

    expect(
      await page.findByText("Indiquez une phrase de passe d’au moins 12 caractères."),
    ).toBeTruthy();
    expect(page.getByText("Notez votre phrase de passe avant de continuer.")).toBeTruthy();
  });

  test("leaves nothing on screen once locked", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const page = openPage(client);
    const user = userEvent.setup();
    await page.findByRole("link", { name: /Léo/ }, PATIENCE);

    await user.keyboard("{Control>}l{/Control}");

    expect(await page.findByRole("button", { name: "Déverrouiller" }, PATIENCE)).toBeTruthy();
    expect(page.queryByText(/Léo/)).toBeNull();
    await client.vault.unlock({ passphrase });
  });
});

describe("the list of dossiers", () => {
  test("teaches when it is empty, and fills with fictional dossiers on request", async () => {
    const { client } = await openCore();
    const page = openPage(client);
    const user = userEvent.setup();

    await user.click(
      await page.findByRole("button", { name: "Essayer avec trois dossiers fictifs" }, PATIENCE),
    );

    expect(await page.findByRole("link", { name: /Zoé/ }, PATIENCE)).toBeTruthy();
    expect(page.getAllByText("Fictif")).toHaveLength(3);
  });

  test("finds a name without its accents", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const page = openPage(client);

    fireEvent.change(await page.findByLabelText(/Chercher un/, {}, PATIENCE), {
      target: { value: "zoe celik" },
    });

    const table = await page.findByRole("table", { name: "Dossiers" }, PATIENCE);
    await waitFor(() => expect(within(table).getAllByRole("row")).toHaveLength(2), PATIENCE);
    expect(within(table).getByRole("link", { name: /Zoé/ })).toBeTruthy();
  });

  test("draws what is in sight, says how many there are, and goes on by itself where one scrolls", async () => {
    const { client } = await openCore();
    await fill(client, 60);
    const page = openPage(client);

    const table = await page.findByRole("table", { name: "Dossiers" }, PATIENCE);
    expect(page.getByText(/60 dossiers ouverts/)).toBeTruthy();
    expect(table.getAttribute("aria-rowcount")).toBe("61");
    const drawn = within(table).getAllByRole("row").length;
    expect(drawn).toBeLessThan(30);
    expect(within(table).queryByText("ESS-01")).toBeNull();

    const scroller = table.parentElement!;
    scroller.scrollTop = 50 * 56;
    fireEvent.scroll(scroller);
    expect(await within(table).findByText("ESS-01", {}, PATIENCE)).toBeTruthy();
    expect(within(table).getAllByRole("row").length).toBeLessThan(30);
  });

  test("opens the first dossier found also when Enter comes before the answer", async () => {
    const { client } = await openCore();
    await fill(client, 3);
    const page = openPage(client);
    const field = await page.findByLabelText(/Chercher un/, {}, PATIENCE);

    fireEvent.change(field, { target: { value: "ess-02" } });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(window.location.hash).toContain("/dossiers/"), PATIENCE);
    await page.findByRole("heading", { level: 1, name: /Cam/ }, PATIENCE);
    expect(page.getByText("ESS-02")).toBeTruthy();
  });
});

describe("a new request", () => {
  test("is a draft on disk before anything is saved, and comes back as it was", async () => {
    const { client, page } = await openForm();

    fireEvent.change(page.getByLabelText("Nom de famille"), { target: { value: "Œuvré" } });
    expect(await page.findByText(/Brouillon enregistré à/, {}, PATIENCE)).toBeTruthy();
    page.unmount();

    const again = openPage(client);
    expect(await again.findByText(/Brouillon repris du/, {}, PATIENCE)).toBeTruthy();
    expect(again.getByLabelText("Nom de famille")).toHaveProperty("value", "Œuvré");
  });

  test("judges what the data says of a condition, and leaves the last word to the organiser", async () => {
    const { page, user } = await openForm();

    await user.click(page.getByRole("radio", { name: "Organisation de concertation Brusano" }));
    fireEvent.change(page.getByLabelText("Code postal"), { target: { value: "1800" } });
    const region = within(
      await page.findByRole("radiogroup", { name: /^Vit en région bruxelloise/ }),
    );

    expect(region.getByLabelText("Non remplie")).toHaveProperty("checked", true);
    expect(page.getByText(/la demande n’est en principe pas éligible/)).toBeTruthy();

    await user.click(region.getByLabelText("Remplie"));
    expect(region.getByLabelText("Remplie")).toHaveProperty("checked", true);
  });

  test("lists what is missing and goes there", async () => {
    const { page, user } = await openForm();

    await user.click(page.getByRole("button", { name: "Créer le dossier" }));
    const summary = within(await page.findByRole("alert", {}, PATIENCE));
    await user.click(summary.getByRole("button", { name: "Commune" }));

    expect(document.activeElement).toBe(page.getByLabelText("Commune"));
  });
});

describe("a dossier", () => {
  test("shows an answer in its header as soon as it is recorded", async () => {
    const { page, user } = await openDossier(/Léo/, "clarification");
    const form = within(await page.findByRole("form", { name: "Noter une réponse" }, PATIENCE));

    await user.click(form.getByLabelText("Refus"));
    await user.click(form.getByRole("button", { name: "Noter cette réponse" }));

    expect(await page.findByText("Participation : Refus", {}, PATIENCE)).toBeTruthy();
  });

  test("keeps what was begun on a representative as a draft, until it is saved", async () => {
    const { client, page, user } = await openDossier(/Léo/, "clarification");
    const form = within(await page.findByRole("form", { name: "Représentants légaux" }, PATIENCE));
    expect(form.queryByLabelText("Nom")).toBeNull();

    await user.click(form.getByRole("button", { name: "Ajouter un représentant légal" }));
    fireEvent.change(form.getByLabelText("Nom"), { target: { value: "Oncle Fictif" } });
    expect(await form.findByText(/Brouillon enregistré à/, {}, PATIENCE)).toBeTruthy();
    page.unmount();

    const again = openPage(client);
    const kept = within(await again.findByRole("form", { name: "Représentants légaux" }, PATIENCE));
    await user.click(kept.getByRole("button", { name: /^Voir.+Représentant 2/ }));
    fireEvent.change(kept.getByLabelText("Qualité"), { target: { value: "tuteur" } });
    await user.click(kept.getByRole("button", { name: "Enregistrer les représentants" }));
    expect(await kept.findByText("Enregistré.", {}, PATIENCE)).toBeTruthy();

    const summary = (await client.caseFiles.list({})).caseFiles.find(isLeo);
    const { caseFile, drafts } = await client.caseFiles.open({ caseFileId: summary!.id });
    expect(caseFile.representatives.map(({ name }) => name)).toEqual([
      "Wiesława Wójcik",
      "Oncle Fictif",
    ]);
    expect(drafts).toEqual([]);
  });

  test("shows what it holds of a minor's discernment, and asks an adult for none", async () => {
    const { page } = await openDossier(/Zoé/, "clarification");

    const panel = within(await page.findByRole("region", { name: /^Qui décide/ }, PATIENCE));
    expect(panel.getByText(/capable d'apprécier ses intérêts/)).toBeTruthy();
    // The day of the fictional dossier, four weeks later on the clock of the tests.
    expect(panel.getByText(/^Évalué par .+ le 6 mars 2026$/)).toBeTruthy();
    expect(panel.getByText("sa décision compte ; elle dit non")).toBeTruthy();
    expect(panel.getByText("Aucune mesure connue.")).toBeTruthy();
    page.unmount();
    window.location.hash = "#/";

    const { client } = await openCore();
    const { person, request } = aCaseFile();
    const { id } = await client.caseFiles.create({
      number: "ARC-2026-01",
      programmeId: "archipel",
      person,
      request,
    });
    window.location.hash = `#/dossiers/${id}/clarification`;
    const other = openPage(client);
    const asked = within(await other.findByRole("region", { name: /^Qui décide/ }, PATIENCE));
    expect(asked.getByText("Personne de confiance")).toBeTruthy();
    expect(asked.queryByText("Discernement")).toBeNull();
  });

  test("names the judicial protection and the trusted person with their two rights", async () => {
    const { client } = await openCore();
    const file = JSON.parse(demonstrationText("arc-01"));
    const text = JSON.stringify({
      ...file,
      legalProtection: { type: "administration", holderId: "p03", scope: "biens" },
      trustedPerson: {
        designatedOn: "2026-02-01",
        mayAttend: true,
        mayAccessFile: false,
        name: "Tante Fictive",
      },
    });
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    window.location.hash = `#/dossiers/${caseFileId}/clarification`;
    const page = openPage(client);

    const panel = within(await page.findByRole("region", { name: /^Qui décide/ }, PATIENCE));
    expect(panel.getByText("administration · biens")).toBeTruthy();
    expect(panel.getByText(/^Exercée par /)).toBeTruthy();
    expect(panel.getByText("Tante Fictive")).toBeTruthy();
    expect(panel.getByText("Désignée le 1er février 2026")).toBeTruthy();
    expect(panel.getByText("Peut assister aux réunions")).toBeTruthy();
    expect(panel.getByText("Ne lit pas le dossier")).toBeTruthy();
  });

  test("says before the button is tried why a concertation cannot be held", async () => {
    const { page } = await openDossier(/Ezgi/, "concertation");

    expect(await page.findByText(/n’est pas éligible/, {}, PATIENCE)).toBeTruthy();
    expect(page.queryByRole("button", { name: "Marquer comme tenue" })).toBeNull();
  });

  test("refuses the papers of an ineligible request, with the reason", async () => {
    const ineligible = {
      caseFile: demonstrationCaseFile("bru-02"),
      supplement: emptySupplement(1),
    };
    const programme = shippedProgramme("brusano");
    const { page } = await openDossier(/Ezgi/, "papiers");

    const reasons = await page.findAllByText(/elle donne lieu à une réorientation/, {}, PATIENCE);
    const refused = paperKinds.filter(
      (kind) => paperRefusal({ ...ineligible, programme }, kind) === "ineligible",
    );
    expect(reasons).toHaveLength(refused.length);
  });
});

const isLeo = ({ usualName }: { readonly usualName: string }) => usualName === "Léo";

const openForm = async () => {
  const { client } = await openCore();
  const page = openPage(client);
  const user = userEvent.setup();
  const [link] = await page.findAllByRole("link", { name: "Nouvelle demande" }, PATIENCE);
  await user.click(link!);
  await page.findByRole("form", { name: "Nouvelle demande" }, PATIENCE);
  return { client, page, user };
};

const openDossier = async (name: RegExp, section: string) => {
  const { client } = await openCore();
  await client.exchange.importDemonstration();
  const page = openPage(client);
  const user = userEvent.setup();
  await user.click(await page.findByRole("link", { name }, PATIENCE));
  await page.findByRole("navigation", { name: "Étapes du dossier" }, PATIENCE);
  window.location.hash = window.location.hash.replace(/[^/]+$/, section);
  window.dispatchEvent(new PopStateEvent("popstate"));
  return { client, page, user };
};
