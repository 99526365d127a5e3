import { completeFileSource, passagesSource } from "#core/documents/access/access-pack.ts";
import { type Letterhead, letterheadOf } from "#core/documents/letterhead/letterhead.ts";
import { draftOn, type PaperStanding } from "#core/documents/papers/paper-version.ts";
import type { DocumentSource } from "#core/documents/render-document.ts";
import { documentSource } from "#core/documents/render-document.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { printablePapers } from "#domain/document.ts";
import type { OrganiserSignature } from "#domain/organiser-signature.ts";
import { languagesOf, type PaperKind } from "#domain/paper-kind.ts";
import type { Programme } from "#domain/programme.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { thirdPartyPassages } from "#domain/third-party.ts";
import { aMember, day } from "./builders.ts";
import { jpegLogo, pngLogo, svgLogo } from "./logos.ts";
import { demonstrationCaseFile } from "./demonstration.ts";
import { shippedProgramme } from "./programmes.ts";
import { twoPassages } from "./two-passages.ts";

export interface PaperDossier {
  /** What is particular about it. */
  readonly name: string;
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
  readonly letterhead?: Letterhead;
  readonly signature?: OrganiserSignature;
}

export interface TriedPaper extends DocumentSource {
  /** `KIR-01 synthesisNote fr`. */
  readonly name: string;
  readonly kind: PaperKind | "accessPack";
  readonly dossier: PaperDossier;
}

export const today = day("2026-05-04");

/** A version that follows another, with all that its head may say. */
const issuedStanding: PaperStanding = {
  ...draftOn(today),
  isDraft: false,
  version: 2,
  correction: "Le jour de la réunion était faux.",
};

/** The dossiers that ship with Autour, each with a meeting to come, so that they allow what invites to one. */
export const demonstrationDossiers = (): ReadonlyArray<PaperDossier> =>
  (["kir-01", "bru-02", "arc-01"] as const).map((name) => {
    const caseFile = demonstrationCaseFile(name);
    return awaiting(caseFile.number, caseFile);
  });

/** What a form takes and a careful page must survive. */
const extremeDossiers = (): ReadonlyArray<PaperDossier> => {
  const kirikou = demonstrationCaseFile("kir-01");
  return [
    awaiting("nobody came", withParticipants(kirikou, 0)),
    awaiting("18 participants", withParticipants(kirikou, 18)),
    awaiting("3-page statement", withStatement(kirikou, longText(9000))),
    awaiting("very long names", withLongNames(kirikou)),
    ...Object.entries(ownScriptNames).map(([script, ownScriptName]) =>
      awaiting(script, { ...kirikou, person: { ...kirikou.person, ownScriptName } }),
    ),
    awaiting("emoji", withVoice(kirikou, "🙂 Ça va mieux 👍🏽 et je viens 🚲.")),
    ...[
      { type: "png" as const, file: pngLogo() },
      { type: "png" as const, file: pngLogo({ isTransparent: true }), how: "transparent " },
      { type: "jpeg" as const, file: jpegLogo() },
      { type: "svg" as const, file: Buffer.from(svgLogo()) },
      { type: "svg" as const, file: Buffer.from(svgLogo(HALF)), how: "transparent " },
    ].map(({ type, file, how = "" }) => {
      const dossier = awaiting(`${how}${type} logo and signature`, kirikou);
      const picture = file.toString("base64");
      const letterhead = letterheadOf(dossier.programme, { type, alt: "Logo fictif", picture });
      const { name } = kirikou.organiser;
      return {
        ...dossier,
        ...(letterhead ? { letterhead } : {}),
        signature: { name, type, picture, isPrinted: true },
      };
    }),
    awaiting("paid and evaluated twice", paidAndEvaluated(kirikou)),
    awaiting("two networks", twoPassages()),
    awaiting("refused", {
      ...kirikou,
      request: {
        ...kirikou.request,
        decision: "ineligible",
        redirections: [{ service: "Service fictif", how: "appel à trois", on: today }],
      },
    }),
  ];
};

/** Under a programme that pays those who come, with two passages to be read side by side. */
const HALF = '<path d="M0 0h80v40H0z" fill-opacity=".5"/>';

const paidAndEvaluated = (caseFile: CaseFile): CaseFile => {
  const [first] = caseFile.cycles;
  if (!first) throw new Error("no passage");
  const evaluated = (number: number, outcome: "secondPassage" | "exit") => ({
    ...first,
    number,
    outcome,
    evaluation: {
      on: today,
      levels: first.plan.objectives.map(({ id }) => ({ objectiveId: id, level: 0 })),
      cooperationQuality: "Chacun a fait sa part.",
      criticalMoments: ["Une réunion annulée."],
      positiveMoments: ["Un trajet fait seul."],
      personSatisfaction: "Je décide, maintenant.",
    },
  });
  return {
    ...caseFile,
    programme: { id: "brusano", settings: {} },
    fundingRequest: null,
    concertations: caseFile.concertations.map((one) => ({
      ...one,
      attendance: one.attendance.map((each) => ({ ...each, payable: true, feeCents: 6150 })),
    })),
    cycles: [evaluated(1, "secondPassage"), evaluated(2, "exit")],
  };
};

/** Names as their people write them, in letters that our faces have. */
const ownScriptNames = {
  Arabic: "إزكي نور",
  Tifinagh: "ⵣⵉⵔⵉ ⴰⵎⴰⵣⵉⵖ",
  Polish: "Świętosława Żółć-Gżegżółka",
  Turkish: "Işıl Gülşen Çağlayanoğlu",
} as const;

/**
 * Of every dossier one paper of each kind: of those about each member or meeting, the first. The demonstration's in every
 * language, the extremes in French.
 */
export const papersToTry = (): ReadonlyArray<TriedPaper> => {
  const papers = [
    ...demonstrationDossiers().flatMap(papersOf),
    ...extremeDossiers()
      .flatMap(papersOf)
      .filter(({ source }) => source.language === "fr"),
  ];
  const firsts = new Map<string, TriedPaper>();
  for (const paper of papers) {
    const key = `${paper.dossier.name} ${kindOf(paper)}`;
    if (!firsts.has(key)) firsts.set(key, paper);
  }
  return [...firsts.values()];
};

const papersOf = (dossier: PaperDossier): ReadonlyArray<TriedPaper> => [
  ...everyPaper(dossier),
  ...accessPapers(dossier),
];

// The two papers of an access pack are two kinds here.
export const kindOf = ({ kind, source }: TriedPaper): string =>
  [kind, source.template, source.language].join(" ");

/** Every paper that a dossier allows, in every language it is made in. */
export const everyPaper = (
  dossier: PaperDossier,
  standing: PaperStanding = issuedStanding,
): ReadonlyArray<TriedPaper> =>
  printablePapers(dossier).flatMap((paper) =>
    languagesOf(paper.kind).flatMap((language): TriedPaper[] => {
      const made = documentSource({
        dossier,
        paper,
        standing,
        language,
        letterhead: dossier.letterhead ?? null,
        signature: dossier.signature ?? null,
      });
      if (!made.ok) return [];
      const about = [paper.concertation, paper.cycle, paper.memberId].filter((one) => one !== null);
      return [
        {
          ...made.value,
          name: [dossier.name, paper.kind, ...about, language].join(" "),
          kind: paper.kind,
          dossier,
        },
      ];
    }),
  );

/** The two papers that answer a request for access. */
const accessPapers = (dossier: PaperDossier): ReadonlyArray<TriedPaper> => {
  const subject = { ...dossier, today };
  const passages = thirdPartyPassages(dossier.caseFile, dossier.supplement).map(({ id }) => id);
  return [completeFileSource(subject), passagesSource(subject, passages)].map((made) => ({
    ...made,
    name: `${dossier.name} ${made.source.template} fr`,
    kind: "accessPack",
    dossier,
  }));
};

export const withVoice = (caseFile: CaseFile, personVoice: string): CaseFile => ({
  ...caseFile,
  concertations: caseFile.concertations.map((one) => ({ ...one, personVoice })),
});

/** The network and all who sat at every meeting: so many members, nobody else. */
export const withParticipants = (caseFile: CaseFile, count: number): CaseFile => {
  const others = Array.from({ length: Math.max(0, count - caseFile.network.length) }, (_, index) =>
    aMember({ id: `autre${index}`, name: `Participante fictive ${index + 1}` }),
  );
  const network = [...caseFile.network, ...others];
  return {
    ...caseFile,
    network,
    concertations: caseFile.concertations.map((one) => ({
      ...one,
      attendance: network
        .slice(0, count)
        .map(({ id }) => ({ memberId: id, attendance: "present" as const })),
      statements: one.statements.slice(0, count),
    })),
  };
};

/** What the first member said at each meeting. */
export const withStatement = (caseFile: CaseFile, text: string): CaseFile => ({
  ...caseFile,
  concertations: caseFile.concertations.map((one) => ({
    ...one,
    statements: one.statements.map((statement, index) =>
      index === 0 ? { ...statement, text } : statement,
    ),
  })),
});

/** Plain sentences of about so many characters, each with its number. */
export const longText = (characters: number): string => {
  const count = Math.ceil(characters / sentence(100).length);
  return Array.from({ length: count }, (_, index) => sentence(index))
    .join("")
    .trim();
};

const sentence = (index: number): string =>
  `Phrase ${index} : chacun dit ce qu'il peut tenir jusqu'en juin, et ce qu'il ne promet pas. `;

const LONGEST_NAME = `${"Anne-Élisabeth-Marie-Charlotte ".repeat(12)}de Sainte-Opportune`;

const withLongNames = (caseFile: CaseFile): CaseFile => ({
  ...caseFile,
  network: caseFile.network.map((member) => ({
    ...member,
    name: `${LONGEST_NAME} (${member.id})`,
    role: "Coordinatrice interdisciplinaire de l'accompagnement psychosocial ".repeat(4).trim(),
  })),
});

const awaiting = (name: string, caseFile: CaseFile): PaperDossier => ({
  name,
  caseFile,
  supplement: {
    ...emptySupplement(1),
    plannedConcertation: { on: day("2026-12-14"), start: null, place: "Salle fictive, 1er étage" },
  },
  programme: shippedProgramme(caseFile.programme.id),
});
