import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { createMemoryCore } from "#core/create-core.ts";
import { organiserProfileTable } from "#core/db/schema/index.ts";
import { exportCaseFile, importCaseFile } from "#core/services/exchange.ts";
import { CaseFile } from "#domain/case-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { organiser, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

type Schema = z.core.JSONSchema.JSONSchema;
type Json = { [key: string]: unknown };

interface Optional {
  readonly holder: Json;
  readonly key: string;
  readonly isNullable: boolean;
  readonly sample: unknown;
}

/** Every optional key of a file that has a sample value, wherever it stands. */
const optionalKeys = (schema: Schema, value: unknown): ReadonlyArray<Optional> => {
  const shape = variantsOf(schema).find(({ type }) => type !== "null");
  if (!shape || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) {
    const items = shape.items as Schema;
    return value.flatMap((item) => optionalKeys(items, item));
  }
  const holder = value as Json;
  return Object.entries(shape.properties ?? {}).flatMap(([key, property]) => {
    const inside = optionalKeys(property as Schema, holder[key]);
    const sample = samples[key];
    if (sample === undefined || shape.required?.includes(key)) return inside;
    const isNullable = variantsOf(property as Schema).some(({ type }) => type === "null");
    return [{ holder, key, isNullable, sample }, ...inside];
  });
};

const variantsOf = (schema: Schema): ReadonlyArray<Schema> =>
  (schema.anyOf as Schema[]) ?? [schema];

const samples: Readonly<Record<string, unknown>> = {
  organisation: "Service fictif",
  phone: "0470 00 00 01",
  email: "essai@essais.example",
  iban: "BE71 0961 2345 6769",
  inamiNumber: "0-00000-00-000",
  linkToPerson: "weak",
  joinedOn: "2026-01-01",
  leftOn: "2026-02-01",
  replacedById: "p02",
  renewedTrajectory: "Autrement.",
  reportedVoice: "(relaté) « … »",
  nextOn: "2026-06-01",
  nextAt: "14:00",
  feeCents: 5500,
  payable: false,
  agendaItems: [],
  fromCycle: 1,
  changed: "Reformulé.",
  lifeDomain: "école",
  authoredBy: "person",
  subsidiarity: "network",
  how: "à pied",
  notDoneReason: "…",
  supplier: "Fournisseur fictif",
  linkedActionId: "a01",
  justification: "Parce que.",
  private: true,
  doNotInvite: [],
  doNotDiscuss: ["l'école"],
  strengths: ["le dessin"],
  blocking: false,
  comment: "…",
  fictional: true,
};

test("any mix of absent, null and given keys comes back exactly as it went in", () => {
  const schema = z.toJSONSchema(CaseFile, { unrepresentable: "any", io: "input" });
  using core = createMemoryCore(resourcesIn(projectFolder));
  core.deps.db.insert(organiserProfileTable).values(organiser).run();
  const names = fc.constantFrom("kir-01" as const, "arc-01" as const);

  fc.assert(
    fc.property(names, fc.infiniteStream(fc.nat(2)), (name, choices) => {
      const file: Json = JSON.parse(demonstrationText(name));
      for (const { holder, key, isNullable, sample } of optionalKeys(schema, file)) {
        const choice = choices.next().value ?? 0;
        if (choice === 0) delete holder[key];
        else if (choice === 1 && isNullable) holder[key] = null;
        else holder[key] = sample;
      }
      const imported = importCaseFile(core.deps, { text: JSON.stringify(file), replace: true });
      if (!imported.ok) throw new Error(JSON.stringify(imported.error));
      const exported = exportCaseFile(core.deps, imported.value.caseFileId, {
        includePrivate: true,
      });
      expect(exported.ok && JSON.parse(exported.value.text)).toEqual(file);
    }),
    { numRuns: 100 },
  );
});
