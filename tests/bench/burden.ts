/**
 * What it costs to write a whole dossier: KIR-01 from an empty vault to its note and its request for money, both
 * issued, through the real screens in Chromium with the real core behind them. Counts keystrokes, clicks, characters,
 * and what had to be typed although the vault knew it (the aim is none), then reads both papers back. Needs
 * `npm run build`. `npm run bench:burden`
 */
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { openInChromium } from "#tests/support/chromium-app.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { createVault, formOf, goTo } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";
import { vocabulary } from "#renderer/shared/i18n/fr/vocabulary.ts";
import { openHand } from "./counting-hand.ts";

const file = demonstrationCaseFile("kir-01");
const { person, request, network, clarification, preparation, fundingRequest } = file;
const [concertation] = file.concertations;
const [cycle] = file.cycles;
if (!clarification || !preparation || !fundingRequest || !concertation || !cycle)
  throw new Error("KIR-01 is no longer whole");

const folder = await mkdtemp(path.join(tmpdir(), "autour-bench-"));
const saveFolder = path.join(folder, "saved");
await mkdir(saveFolder);
const browser = await chromium.launch(await chromiumLaunchOptions());
const app = await openInChromium(browser, {
  dataFolder: path.join(folder, "data"),
  saveFolder,
  bypassCSP: false,
});
const { page } = app;
page.setDefaultTimeout(10_000);
await createVault(page, file.organiser);
const hand = await openHand(page, [
  ["Coordonnées, Prénom et nom", file.organiser.name],
  ["Coordonnées, Fonction", file.organiser.function],
  ["Coordonnées, Organisation", file.organiser.organisation],
  ["Coordonnées, E-mail", file.organiser.email],
  ["Coordonnées, Téléphone", file.organiser.phone],
]);

const usualRoles = new Set<string>(
  Object.values(fr.known.roles).map((role) => role.replaceAll("'", "’")),
);
const box = (scope: Page | Locator, label: string) =>
  scope.getByRole("textbox", { name: label, exact: true });
const write = (scope: Page | Locator, label: string, text: string | null | undefined) =>
  text ? hand.write(box(scope, label), text) : undefined;
const writeDay = (scope: Page | Locator, label: string, day: string | null | undefined) =>
  write(scope, label, day && dayTyped(day));
const dayTyped = (day: string): string => {
  const [year = "", month, date] = day.split("-");
  return `${Number(date)}/${Number(month)}/${year}`;
};
const press = (scope: Page | Locator, name: string | RegExp) =>
  hand.click(scope.getByRole("button", { name }).first());
const answer = (scope: Page | Locator, group: string, choice: string) =>
  hand.click(scope.getByRole("radiogroup", { name: group }).getByText(choice, { exact: true }));
const choose = async (scope: Page | Locator, label: string, option: string) => {
  await hand.click(scope.getByRole("combobox", { name: label, exact: true }));
  await hand.click(page.getByRole("option", { name: option }).first());
};
const writeLines = async (scope: Page | Locator, label: string, lines: ReadonlyArray<string>) => {
  for (const [index, line] of lines.entries()) {
    await hand.write(scope.getByLabel(`${label}, ligne ${index + 1}`, { exact: true }), line);
    if (index < lines.length - 1) await hand.press("Enter");
  }
};
/** The first letters find one of the usual roles; another one is written. */
const writeRole = async (row: Locator, written: string) => {
  const role = written.replaceAll("'", "’");
  const field = row.getByRole("combobox", { name: "Rôle", exact: true });
  if (!usualRoles.has(role)) return hand.write(field, written);
  await hand.write(field, role.slice(0, 3));
  await hand.click(page.getByRole("option", { name: role, exact: true }));
};
const takeKnown = (scope: Locator, text: string | RegExp) =>
  hand.click(
    scope.getByRole("group", { name: "Déjà connu" }).getByRole("button", { name: text }).first(),
  );
const save = async (form: Locator, button: string) => {
  await press(form, button);
  await form.getByText("Enregistré.").waitFor();
};
const nameOf = (id: string): string => network.find((one) => one.id === id)?.name ?? id;
const open = async (section: string | RegExp) => {
  await goTo(page, section);
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
};

await hand.begin("La demande");
await hand.click(page.getByRole("link", { name: "Nouvelle demande" }).first());
await hand.click(page.getByRole("radio", { name: "Casemanagement Kirikou" }));
await write(page, "Nom de famille", person.familyName);
await write(page, "Prénoms", person.givenNames);
await write(page, "Nom d’usage", person.usualName);
await writeDay(page, "Date de naissance", person.birthDate);
await answer(page, "Genre", vocabulary.gender[person.gender]);
await write(page, "Rue et numéro", person.address.street);
await write(page, "Code postal", person.address.postcode);
await write(page, "Commune", person.address.city);
await write(page, "Milieu de vie", person.livesIn);
// French is there already.
await hand.click(page.getByLabel("Langues, ligne 2"));
await hand.write(page.getByLabel("Langues, ligne 2"), person.languages[1] ?? "");
await hand.click(page.getByLabel("Les papiers doivent être faciles à lire"));
await takeKnown(page.getByRole("main"), request.requester.name);
await write(page, "En quelle qualité ?", request.requester.quality);
await writeDay(page, "Demande reçue le", request.receivedOn);
await write(page, "La demande, dans les mots de qui la fait", request.reason);
await answer(page, "La personne est-elle informée de cette demande ?", "Oui");
await writeLines(page, "Ce qui a déjà été tenté", request.previousAttempts);
for (const { label } of request.criteria)
  await answer(page, `${onScreen(label)} : est-ce rempli ?`, "Remplie");
await answer(page, "La demande est", "Éligible");
await writeDay(page, "Décidé le", request.decidedOn);
await press(page, "Créer le dossier");
await page.getByRole("heading", { level: 1, name: /Léo/ }).waitFor();

await hand.begin("Le réseau");
await open("Réseau");
const members = formOf(page, "Les personnes du réseau");
await press(members, /La personne accompagnée/);
for (const [at, { name, role, category, secrecy }] of network.entries()) {
  if (category === "person") continue;
  const isRequester = name === request.requester.name;
  // The line is drawn behind the press: until then, the one before it is the last that is open.
  const row = members.locator("fieldset.member").nth(at);
  await press(members, isRequester ? new RegExp(name) : "Ajouter une personne");
  if (!isRequester) {
    await write(row, "Nom", name);
    await writeRole(row, role);
  }
  await choose(row, "Catégorie", vocabulary.memberCategory[category]);
  const said = vocabulary.secrecyClass[secrecy];
  if ((await row.getByRole("combobox", { name: "Secret" }).inputValue()) !== said)
    await choose(row, "Secret", said);
}
await save(members, "Enregistrer le réseau");

await hand.begin("La clarification et les accords");
await open(/Phase préparatoire/);
const clarify = formOf(page, "La clarification de la demande");
await writeDay(clarify, "Date", clarification.heldOn);
await write(clarify, "Lieu", clarification.place);
await pickMembers(clarify, "Qui était là", clarification.presentIds);
await write(clarify, "La demande, mot pour mot", clarification.demand);
await writeLines(clarify, "Ses besoins", clarification.needs);
await writeLines(clarify, "Ce qui a marché", clarification.whatWorked);
await writeLines(clarify, "Ce qui n’a pas marché", clarification.whatFailed);
await pickMembers(clarify, "Personnes ressources à inviter", clarification.resourcePersonIds);
await save(clarify, "Enregistrer la clarification");
const representatives = formOf(page, "Représentants légaux");
for (const { name, language } of file.representatives) {
  await press(representatives, "Ajouter un représentant légal");
  await takeKnown(representatives, name);
  await takeKnown(representatives, roleOf(name));
  if (language) await takeKnown(representatives, language);
}
await save(representatives, "Enregistrer les représentants");
for (const consent of file.consents) {
  const form = formOf(page, "Noter une réponse");
  if (consent.kind !== "participate") {
    await choose(form, "Accord pour", onScreen(vocabulary.consentKind[consent.kind]));
    await hand.write(form.getByRole("combobox", { name: "Sujet précis" }), consent.subject);
    await hand.press("Escape");
  }
  if (consent.givenBy === "legalRepresentative") {
    await answer(form, "Qui répond ?", vocabulary.consentGiver.legalRepresentative);
    await choose(form, "Son nom", file.representatives[0]?.name ?? "");
  }
  await answer(form, "Réponse", vocabulary.consentStatus[consent.status]);
  await write(form, "Ses mots", consent.limits);
  if (consent.on === clarification.heldOn) await takeKnown(form, /jour de la clarification/);
  else await writeDay(form, "Le", consent.on);
  if (consent.form) {
    await hand.write(form.getByRole("combobox", { name: "Sous quelle forme" }), consent.form);
    await hand.press("Escape");
  }
  await save(form, "Noter cette réponse");
}

await hand.begin("La phase préparatoire");
const prepare = formOf(page, "La phase préparatoire");
await writeDay(prepare, "Réseau prévenu le", preparation.networkInformedOn);
await writeDay(prepare, "Invitations envoyées le", preparation.invitationsSentOn);
await hand.click(prepare.getByLabel("J’ai pris connaissance des modalités"));
await pickMembers(prepare, "Professionnels invités", preparation.invitedProfessionalIds);
await pickMembers(prepare, "Familiers et aidants naturels invités", preparation.invitedNaturalIds);
for (const [index, { byId, text }] of preparation.expectations.entries()) {
  await press(prepare, "Ajouter une attente");
  const item = prepare.getByRole("group", { name: `Attente ${index + 1}`, exact: true });
  await choose(item, "De qui", nameOf(byId));
  await write(item, "Ce que cette personne attend", text);
}
await writeLines(
  prepare,
  "Actions proposées pour faire émerger un consensus",
  preparation.proposedActions,
);
await writeLines(prepare, "Effets attendus", preparation.expectedEffects);
await writeLines(
  prepare,
  "Ressources de la première ligne à privilégier",
  preparation.firstLineResources,
);
await save(prepare, "Enregistrer la phase préparatoire");

await hand.begin("La concertation");
await open("Concertation");
const meeting = formOf(page, "Nouvelle concertation");
await writeDay(meeting, "Date", concertation.heldOn);
await write(meeting, "Début", concertation.start.replace(":", ""));
await write(meeting, "Fin", concertation.end.replace(":", ""));
await write(meeting, "Lieu", concertation.place);
await press(meeting, "Tout le monde est là");
for (const { memberId, attendance } of concertation.attendance)
  if (attendance !== "present")
    await answer(meeting, `Présence de ${nameOf(memberId)}`, vocabulary.attendance[attendance]);
await write(meeting, "Ce qu’elle a dit, mot pour mot", concertation.personVoice);
await write(meeting, "Contexte présenté au début", concertation.contextStatement);
for (const [index, { byId, text }] of concertation.statements.entries()) {
  await press(meeting, "Ajouter une parole");
  const item = meeting.getByRole("group", { name: `Parole ${index + 1}`, exact: true });
  await choose(item, "De qui", nameOf(byId));
  await write(item, "Ses mots", text);
}
await writeLines(meeting, "Accords", concertation.agreements);
await writeLines(meeting, "Divergences et réserves", concertation.divergences);
for (const [index, { text }] of concertation.decisions.entries()) {
  await press(meeting, "Ajouter une décision");
  const item = meeting.getByRole("group", { name: `Décision ${index + 1}`, exact: true });
  const begun = preparation.proposedActions.find((one) =>
    text.toLowerCase().startsWith(one.toLowerCase()),
  );
  if (begun === undefined) await write(item, "Décision", text);
  else {
    await takeKnown(item, begun);
    await hand.press("End");
    await hand.goOn(box(item, "Décision"), text.slice(begun.length));
  }
}
await write(meeting, "La trajectoire de soins renouvelée", concertation.renewedTrajectory);
await choose(meeting, "Coordinateur du trajet de soins", nameOf(concertation.coordinatorId ?? ""));
await writeDay(meeting, "Prochaine concertation le", concertation.nextOn);
await press(meeting, "Marquer comme tenue");
await page.getByText("Concertation 1 — 10 février 2026").waitFor();

await hand.begin("Le plan");
await open(/Actions convenues/);
const plan = formOf(page, "Le plan");
for (const [index, objective] of cycle.plan.objectives.entries()) {
  await press(plan, "Ajouter un objectif");
  const item = plan.getByRole("group", { name: `Objectif ${index + 1}`, exact: true });
  await write(item, "L’objectif, tel que convenu", objective.label);
  await write(item, "Avec les mots de la personne", objective.personWords);
  await answer(item, "Importance", String(objective.weight));
  for (const [level, start] of [
    ["-2", "−2 "],
    ["-1", "−1 "],
    ["0", "0 "],
    ["1", "+1 "],
    ["2", "+2 "],
  ] as const)
    await hand.write(item.getByRole("textbox", { name: start }), objective.gasLevels[level]);
  if (objective.baseline !== -2)
    await answer(item, "Aujourd’hui, on en est à", String(objective.baseline).replace("-", "−"));
}
for (const [index, action] of cycle.plan.actions.entries()) {
  await press(plan, "Ajouter une action");
  const item = plan.getByRole("group", { name: `Action ${index + 1}`, exact: true });
  await write(item, "Quoi", action.what);
  await choose(item, "Qui", nameOf(action.responsibleId));
  await writeDay(item, "Pour le", action.dueOn);
  await write(item, "Comment", action.how);
  await choose(item, "Pour l’objectif", objectiveLabel(action.objectiveId));
  if (action.subsidiarity)
    await answer(item, "Au plus près de la personne", vocabulary.subsidiarity[action.subsidiarity]);
}
await takeKnown(plan, /jour de la concertation/);
await save(plan, "Valider le plan");

await hand.begin("La demande d’intervention financière");
await open("Financement");
const money = formOf(page, "Demande d’intervention financière");
await write(money, "Adressée à", fundingRequest.addressedTo);
await writeDay(money, "Préparée le", fundingRequest.preparedOn);
await writeDay(money, "Contact préalable le", fundingRequest.priorContactOn);
await write(money, "Réponse reçue", fundingRequest.priorContactAnswer);
for (const [index, { how }] of fundingRequest.requirementsJustification.entries())
  await write(
    money.getByRole("group", { name: `Exigence ${index + 1}`, exact: true }),
    "Comment elle est rencontrée",
    how,
  );
for (const [index, line] of fundingRequest.lines.entries()) {
  if (index > 0) await press(money, "Ajouter une ligne");
  const item = money.getByRole("group", { name: `Ligne ${index + 1}`, exact: true });
  await write(item, "Intitulé", labelAlone(line.label));
  if (line.quantity !== 1) await write(item, "Quantité", String(line.quantity));
  await write(item, "Prix unitaire", (line.unitCents / 100).toFixed(2).replace(".", ","));
  await write(item, "Fournisseur", line.supplier);
  if (line.linkedActionId) await choose(item, "Action du plan", actionText(line.linkedActionId));
  await write(item, "Pourquoi", line.justification);
}
for (const [index, { source, answer: said }] of fundingRequest.otherFundingSought.entries()) {
  await press(money, "Ajouter une démarche");
  const item = money.getByRole("group", { name: `Démarche ${index + 1}`, exact: true });
  await write(item, "Demandé à", source);
  await write(item, "Réponse", said);
}
await takeKnown(money, file.organiser.organisation.replaceAll(/[«»]/g, "").split(/\s+/)[0] ?? "");
await hand.press("End");
await hand.goOn(
  box(money, "Titulaire du compte"),
  fundingRequest.payTo.holder.slice(file.organiser.organisation.length),
);
await write(money, "Numéro de compte (IBAN)", fundingRequest.payTo.iban);
await save(money, "Enregistrer la demande d’intervention");

await hand.begin("Les deux papiers");
await open("Papiers");
const note = await issue("Note de synthèse");
await hand.click(
  page.getByRole("navigation", { name: "Papiers" }).getByRole("link", { name: /^Demande d/ }),
);
const form = await issue("Demande d’intervention financière");
const counts = await hand.counts();
await app.close();
await browser.close();
await rm(folder, { recursive: true, force: true });

const missing = [
  ...absent(note, "the note", [
    person.givenNames,
    person.familyName,
    ...network.map(({ name }) => name),
    concertation.personVoice,
    ...concertation.statements.map(({ text }) => text),
    ...concertation.agreements,
    ...concertation.divergences,
    ...concertation.decisions.map(({ text }) => text),
    concertation.renewedTrajectory,
    ...cycle.plan.objectives.map(({ label }) => label),
    ...cycle.plan.actions.map(({ what }) => what),
  ]),
  ...absent(form, "the request for money", [
    person.familyName,
    fundingRequest.addressedTo,
    ...fundingRequest.lines.flatMap(({ label, amountCents }) => [
      labelAlone(label),
      euros(amountCents),
    ]),
    ...fundingRequest.requirementsJustification.map(({ how }) => how),
    ...fundingRequest.otherFundingSought.map(({ source }) => source),
    euros(fundingRequest.lines.reduce((sum, { amountCents }) => sum + amountCents, 0)),
    fundingRequest.payTo.holder,
    fundingRequest.payTo.iban,
  ]),
];

console.log("KIR-01 from an empty vault to both papers issued, by keyboard and mouse\n");
const columns = (...[name, ...numbers]: [string, ...ReadonlyArray<string | number>]) =>
  name.padEnd(40) + numbers.map((one) => String(one).padStart(12)).join("");
console.log(columns("step", "keystrokes", "clicks", "characters"));
const totals = { keystrokes: 0, clicks: 0, characters: 0 };
for (const [step, burden] of counts) {
  console.log(columns(step, burden.keystrokes, burden.clicks, burden.characters));
  for (const what of ["keystrokes", "clicks", "characters"] as const) totals[what] += burden[what];
}
console.log(columns("in all", totals.keystrokes, totals.clicks, totals.characters));
const repeated = hand.typedTwice.reduce((sum, { typed }) => sum + typed.length, 0);
console.log(`\ncharacters typed although the vault knew them: ${repeated}   (the aim is 0)`);
for (const { step, field, typed, known } of hand.typedTwice)
  console.log(`  ${step}: ${field} « ${typed} » — known from ${known}`);
console.log(`\nsentences that share words with an earlier field: ${hand.saidAgain.length}`);
for (const { step, field, typed, known } of hand.saidAgain)
  console.log(`  ${step}: ${field} « ${typed} » — ${known}`);
console.log(
  missing.length === 0
    ? "\nboth papers say what KIR-01 says"
    : `\nmissing from the papers:\n${missing.map((line) => `  ${line}`).join("\n")}`,
);
if (missing.length > 0) process.exitCode = 1;

async function pickMembers(
  scope: Locator,
  label: string,
  ids: ReadonlyArray<string>,
): Promise<void> {
  const group = scope.getByRole("group", { name: label });
  for (const id of ids) await hand.click(group.getByText(nameOf(id), { exact: true }));
}

/** Gives the text of the issued file. */
async function issue(title: string): Promise<string> {
  const desk = page.getByRole("region", { name: title, exact: true }).first();
  await press(desk, "Émettre ce papier");
  const dialog = page.getByRole("dialog", { name: "Émettre ce papier" });
  await press(dialog, "Émettre la version 1");
  await page.getByText("La version 1 est émise.").first().waitFor();
  const before = new Set(await readdir(saveFolder));
  await press(page, "Enregistrer le PDF");
  for (;;) {
    const saved = (await readdir(saveFolder)).find(
      (name) => !before.has(name) && name.endsWith(".pdf"),
    );
    if (saved) return (await readPdf(await readFile(path.join(saveFolder, saved)))).text;
    await page.waitForTimeout(100);
  }
}

function absent(
  paper: string,
  name: string,
  texts: ReadonlyArray<string | null | undefined>,
): ReadonlyArray<string> {
  const printed = bare(paper);
  return texts.flatMap((text) =>
    text && !printed.includes(bare(text)) ? [`${name}: ${text}`] : [],
  );
}

/** Without what setting a text changes: spaces, the form of apostrophes, hyphens at the end of a line. */
function bare(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[’']/g, "'")
    .replaceAll(/[\s\u00AD\u200B‐-]+/g, "")
    .toLowerCase();
}

/** The apostrophe of the screen's own words. */
function onScreen(text: string): string {
  return text.replaceAll("'", "’");
}

function roleOf(name: string): string {
  return network.find((one) => one.name === name)?.role ?? "";
}

function objectiveLabel(id: string): string {
  return cycle?.plan.objectives.find((one) => one.id === id)?.label ?? id;
}

function actionText(id: string): string {
  return cycle?.plan.actions.find((one) => one.id === id)?.what ?? id;
}

/** Without the sum between brackets: quantity and price have fields of their own, and the paper prints them. */
function labelAlone(label: string): string {
  return label.replace(/ \([^)]*×[^)]*\)$/, "");
}

function euros(cents: number): string {
  return `${new Intl.NumberFormat("fr-BE", { minimumFractionDigits: 2 }).format(cents / 100)} €`;
}
