import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { networkMapPaper } from "#core/documents/papers/network-map-paper.ts";
import { documentSource } from "#core/documents/render-document.ts";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import type { Typesetter } from "#core/documents/typesetting/typesetter.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { aCaseFile, aMember, day } from "#tests/support/builders.ts";
import { fixedClock, openCore, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { flatten, readPdf } from "#tests/support/pdf.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import { linksOfTheFirst, twoPassages } from "#tests/support/two-passages.ts";

const withDossier = async () => {
  const { client } = await openCore({ clock: fixedClock("2026-06-12") });
  const text = demonstrationText("kir-01");
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  const { caseFile } = await client.caseFiles.open({ caseFileId });
  return { client, caseFileId, caseFile };
};
const moved = { memberId: "p02", x: 0.25, y: 0.75 };

const make = (caseFile: CaseFile, beside: Partial<Supplement> = {}) =>
  documentSource({
    dossier: {
      caseFile,
      supplement: { ...emptySupplement(1), ...beside },
      programme: shippedProgramme(caseFile.programme.id),
    },
    paper: aboutTheLatest("networkMap"),
    standing: draftOn(day("2026-10-01")),
    language: "fr",
  });

describe("a place on the map of the network", () => {
  test("is kept for its passage, said in the history, and can be taken back", async () => {
    const { client, caseFileId } = await withDossier();
    const positions = [moved];
    const { supplement } = await client.networkMaps.place({ caseFileId, cycle: 1, positions });
    expect(supplement.networkMaps).toEqual([{ cycle: 1, positions, links: null }]);
    const opened = await client.caseFiles.open({ caseFileId });
    expect(opened.supplement.networkMaps).toEqual(supplement.networkMaps);
    expect((await client.changes.list({ caseFileId }))[0]).toMatchObject({ part: "networkMaps" });
    const back = await client.networkMaps.place({ caseFileId, cycle: 1, positions: [] });
    expect(back.supplement.networkMaps).toEqual([]);
  });

  test("is refused of somebody who is not there, and of a passage that there is not", async () => {
    const { client, caseFileId } = await withDossier();
    for (const wrong of [
      { cycle: 1, positions: [{ ...moved, memberId: "p99" }] },
      { cycle: 7, positions: [moved] },
    ])
      await expect(client.networkMaps.place({ caseFileId, ...wrong })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
  });

  test("goes when its member goes from the network", async () => {
    const { client, caseFileId, caseFile } = await withDossier();
    const added = aMember({ id: "p90", name: "Brève Fictive" });
    const save = (network: CaseFile["network"]) =>
      client.network.save({ caseFileId, network, handOvers: [], contactChoices: [] });
    await save([...caseFile.network, added]);
    const positions = [moved, { ...moved, memberId: "p90" }];
    await client.networkMaps.place({ caseFileId, cycle: 1, positions });
    const { supplement } = await save(caseFile.network);
    expect(supplement.networkMaps[0]?.positions).toEqual([moved]);
  });
});

describe("the links of a passage", () => {
  test("are kept when it ends, as they are on that day", async () => {
    const { client, caseFileId, caseFile } = await withDossier();
    const network = caseFile.network.map((one) =>
      one.id === "p02" ? { ...one, linkToPerson: "strong" as const } : one,
    );
    await client.network.save({ caseFileId, network, handOvers: [], contactChoices: [] });
    const evaluation = {
      on: day("2026-06-12"),
      levels: [],
      cooperationQuality: "Chacun a fait sa part.",
      criticalMoments: [],
      positiveMoments: [],
      personSatisfaction: "Ça va.",
    };
    const ended = await client.evaluations.save({
      caseFileId,
      evaluation,
      outcome: "secondPassage",
      closedOn: null,
      outcomeReason: null,
    });
    expect(ended.supplement.networkMaps).toEqual([
      { cycle: 1, positions: [], links: [{ memberId: "p02", linkToPerson: "strong" }] },
    ]);
    const weaker = network.map((one) =>
      one.id === "p02" ? { ...one, linkToPerson: "weak" as const } : one,
    );
    const later = await client.network.save({
      caseFileId,
      network: weaker,
      handOvers: [],
      contactChoices: [],
    });
    expect(later.supplement.networkMaps).toEqual(ended.supplement.networkMaps);
  });
});

describe("the paper of the map", () => {
  let typesetter: Typesetter;
  beforeAll(async () => {
    typesetter = await createTypesetter({
      templatesFolder: path.join(projectFolder, "src-main/core/documents/templates"),
      fontsFolder: path.join(projectFolder, "node_modules/@expo-google-fonts"),
    });
  });
  afterAll(() => typesetter.close());

  test("draws both passages, tells each in words, and what became different", async () => {
    const made = make(twoPassages(), { networkMaps: [linksOfTheFirst] });
    if (!made.ok) throw new Error(made.error);
    const { text } = await readPdf(await typesetter.pdf(made.value.source));
    for (const said of [
      "Passage 2, au",
      "Passage 1, au 12 juin 2026",
      "Prosper Fictif, Père, lien conflictuel",
      "Prosper Fictif, Père, lien moyen",
      "septembre 2026, Dre Nouvelle prend le relais",
      "Dre Nouvelle a rejoint le réseau pendant ce passage",
      "Prosper Fictif : lien conflictuel, puis lien moyen",
    ])
      expect(flatten(text)).toContain(flatten(said));
  });

  test("tells the whole drawing to who cannot see it", () => {
    const paper = networkMapPaper(
      {
        caseFile: twoPassages(),
        supplement: { ...emptySupplement(1), networkMaps: [linksOfTheFirst] },
        programme: shippedProgramme("kirikou"),
      },
      draftOn(day("2026-10-01")),
    );
    const told = paper?.sections.flatMap((one) =>
      one.kind === "map" ? [one.alt.replaceAll(/\s/gu, " ")] : [],
    );
    expect(told).toEqual([
      "Carte du réseau, Passage 2, au 1ᵉʳ octobre 2026. Au centre, Camille Fictif. Proches et représentants : Odette Essai, Grand-mère, lien fort ; Prosper Fictif, Père, lien moyen. Première ligne : Dr Essai, Généraliste, lien faible, a quitté le réseau le 1ᵉʳ septembre 2026, Dre Nouvelle prend le relais ; Dre Nouvelle, Généraliste, lien moyen, a rejoint le réseau pendant ce passage. École, travail, loisirs et autres : Lila Essai, Voisine, lien pas précisé.",
      expect.stringContaining("Prosper Fictif, Père, lien conflictuel"),
    ]);
  });

  test("is refused while nobody is around", () => {
    expect(make(aCaseFile())).toEqual({ ok: false, error: "noNetwork" });
  });
});
