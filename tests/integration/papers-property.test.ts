import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { CaseFile } from "#domain/case-file.ts";
import {
  aboutTheLatest,
  languagesOf,
  paperKinds,
  type PaperKind,
  type PaperLanguage,
} from "#domain/paper-kind.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { anyCaseFile } from "#tests/support/arbitrary-case-file.ts";
import { day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

// Later than any concertation that is recorded: letters invite to it.
const awaited = { on: day("9999-12-31"), start: null, place: null };

/** Every paper the file allows today, in French or in all its languages. */
const papersOf = (
  caseFile: CaseFile,
  languages: (kind: PaperKind) => ReadonlyArray<PaperLanguage> = () => ["fr"],
) =>
  paperKinds.flatMap((kind) =>
    languages(kind).flatMap((language) => {
      const programme = shippedProgramme(caseFile.programme.id);
      const paper = documentSource({
        dossier: {
          caseFile,
          supplement: { ...emptySupplement(1), plannedConcertation: awaited },
          programme,
        },
        paper: aboutTheLatest(kind),
        standing: draftOn(day("2026-05-04")),
        language,
      });
      return paper.ok ? [paper.value] : [];
    }),
  );

const typesetter = createMemoryCore(resourcesIn(projectFolder)).deps.typesetter;

const pagesOf = async (caseFile: CaseFile): Promise<ReadonlyArray<number>> => {
  const { pdf } = await typesetter();
  return Promise.all(papersOf(caseFile).map(async ({ source }) => (await pdf(source)).length));
};

describe("any dossier the format allows", () => {
  test("gives every paper it allows, whatever was written in it", async () => {
    await fc.assert(
      fc.asyncProperty(anyCaseFile(), async (caseFile) => {
        expect(await pagesOf(caseFile)).toSatisfy((sizes: ReadonlyArray<number>) =>
          sizes.every((size) => size > 1000),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("never says on paper what is private, nor what must not be raised", () => {
    const secret = "ceci reste entre nous";
    fc.assert(
      fc.property(anyCaseFile(), (caseFile) => {
        const { clarification, cycles } = caseFile;
        const confided: CaseFile = {
          ...caseFile,
          clarification: clarification && {
            ...clarification,
            doNotInvite: [secret],
            doNotDiscuss: [secret],
          },
          cycles: cycles.map((cycle) => ({
            ...cycle,
            followUps: cycle.followUps.map((one) => ({ ...one, text: secret, private: true })),
          })),
        };
        expect(JSON.stringify(papersOf(confided, languagesOf))).not.toContain(secret);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a paper comes out", () => {
  const kirikou = demonstrationCaseFile("kir-01");
  const saying = (personVoice: string): CaseFile => ({
    ...kirikou,
    concertations: kirikou.concertations.map((one) => ({ ...one, personVoice })),
  });

  test.each([
    ["quotes fill a long text", "« Je viens. » « Non ! »\n".repeat(700)],
    ["quotes follow each other without a space", "« Non »".repeat(2000)],
    ["directions of writing are opened and never closed", "\u2067ab".repeat(400)],
  ])("when %s", async (_what, personVoice) => {
    expect(await pagesOf(saying(personVoice))).toHaveLength(papersOf(kirikou).length);
  });

  test("when control characters were pasted into a telephone or an account number", async () => {
    const { organiser, fundingRequest } = kirikou;
    const pasted = {
      ...kirikou,
      organiser: { ...organiser, phone: "0470\u0000 00" },
      fundingRequest: fundingRequest && {
        ...fundingRequest,
        payTo: { holder: "Service\u0007", iban: "BE71\u0000" },
      },
    };
    expect(await pagesOf(pasted)).toHaveLength(papersOf(kirikou).length);
  });
});
