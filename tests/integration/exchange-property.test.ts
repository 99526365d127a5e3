import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMemoryCore, type MemoryCore } from "#core/create-core.ts";
import { caseFileTable, organiserProfileTable } from "#core/db/schema/index.ts";
import { listChanges } from "#core/services/changes.ts";
import { readDossier } from "#core/services/dossier.ts";
import { exportCaseFile, importCaseFile } from "#core/services/exchange.ts";
import { viewCaseFile } from "#core/services/view-case-file.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { anyCaseFile, anyDay } from "#tests/support/arbitrary-case-file.ts";
import { anyCorruption, corruptionKinds } from "#tests/support/arbitrary-corruption.ts";
import { day } from "#tests/support/builders.ts";
import { organiser, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const demonstrations = (["arc-01", "bru-02", "kir-01"] as const).map(demonstrationCaseFile);

const openMemory = (): MemoryCore => {
  const core = createMemoryCore(resourcesIn(projectFolder));
  core.deps.db.insert(organiserProfileTable).values(organiser).run();
  return core;
};

/** Any file, under a number that no other of the run has. */
const anyNumbered = (limits: { readonly cycles?: number } = {}): fc.Arbitrary<CaseFile> => {
  let run = 1000;
  return anyCaseFile(limits).map((caseFile) => {
    run += 1;
    return { ...caseFile, number: `${run}${caseFile.number}`.slice(0, 30) };
  });
};

const take = ({ deps }: MemoryCore, caseFile: CaseFile): CaseFileId => {
  const imported = importCaseFile(deps, { text: writeExchangeFile(caseFile), replace: true });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value.caseFileId;
};

const exported = ({ deps }: MemoryCore, id: CaseFileId): unknown => {
  const file = exportCaseFile(deps, id, { includePrivate: true });
  return file.ok && JSON.parse(file.value.text);
};

const asJson = (caseFile: CaseFile): unknown => JSON.parse(writeExchangeFile(caseFile));

describe("any dossier the format allows", () => {
  test("comes back from the database exactly as it went in", () => {
    using core = openMemory();

    fc.assert(
      fc.property(anyNumbered(), (caseFile) => {
        expect(exported(core, take(core, caseFile))).toEqual(asJson(caseFile));
      }),
      { numRuns: 60 },
    );
  });

  test("replaces another of its number whole, and the history says what it replaced", () => {
    using core = openMemory();

    // What froze is never replaced: a passage freezes when the next one starts.
    fc.assert(
      fc.property(anyNumbered({ cycles: 1 }), anyCaseFile(), (one, other) => {
        const first = { ...one, fictional: true };
        const second = { ...other, number: one.number, fictional: false };
        const id = take(core, first);
        expect(take(core, second)).toBe(id);

        expect(exported(core, id)).toEqual(asJson(second));
        expect(listChanges(core.deps, id)).toContainEqual(
          expect.objectContaining({
            part: "fictional",
            by: organiser.name,
            fields: [{ path: [], item: null, from: true, to: false }],
          }),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("can be looked at on any day", () => {
    using core = openMemory();

    fc.assert(
      fc.property(anyNumbered(), anyDay, (caseFile, today) => {
        const { db } = core.deps;
        const id = take(core, caseFile);
        const dossier = readDossier(db, id);
        if (!dossier) throw new Error("it is not there");
        const { facts, progress } = viewCaseFile(id, dossier, day(today));
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        expect(progress.steps).toHaveLength(6);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a hand-over file in which", () => {
  test.each(corruptionKinds)("%s is refused whole, at that place, in a sentence", (kind) => {
    using core = openMemory();
    const files = fc.oneof(anyCaseFile(), fc.constantFrom(...demonstrations));
    const corrupted = files.chain((caseFile) => anyCorruption(caseFile, kind));
    let tried = 0;

    fc.assert(
      fc.property(corrupted, (corruption) => {
        fc.pre(corruption !== null);
        tried += 1;
        const imported = importCaseFile(core.deps, { text: corruption.text, replace: false });

        const problems = problemsOf(imported);
        expect(problems.map(({ path }) => path)).toSatisfy(namesPlace(corruption.place));
        expect(Object.keys(fr.problems)).toEqual(
          expect.arrayContaining(problems.map(({ rule }) => rule)),
        );
        expect(core.deps.db.select().from(caseFileTable).all()).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(tried).toBe(20);
  });

  test("the version is above ours is refused by name", () => {
    using core = openMemory();

    fc.assert(
      fc.property(anyCaseFile(), fc.integer({ min: 2 }), (caseFile, version) => {
        const text = writeExchangeFile(caseFile).replace('"version": 1', `"version": ${version}`);
        expect(importCaseFile(core.deps, { text, replace: false })).toEqual({
          ok: false,
          error: { type: "Refused", refusal: { type: "NewerVersion", version } },
        });
      }),
      { numRuns: 20 },
    );
  });
});

const problemsOf = (imported: ReturnType<typeof importCaseFile>) => {
  if (imported.ok) throw new Error("the file was accepted");
  const { error } = imported;
  if (error.type !== "Refused" || error.refusal.type !== "Invalid")
    throw new Error(JSON.stringify(error));
  return error.refusal.problems;
};

/** One of the paths is the place, or what holds it, or something in it. */
const namesPlace = (place: string) => (paths: ReadonlyArray<string>) =>
  paths.some((path) => isWithin(path, place) || isWithin(place, path));

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
