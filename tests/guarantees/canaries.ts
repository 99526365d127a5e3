import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { inEveryText } from "#tests/support/in-every-text.ts";

const beginnings = ["Zéphy", "Ôrlan", "Ïsmaë", "Çélio", "Ûlric", "Ëmmön"];
const ends = ["rïnçaud", "thélémÿ", "vœuxbrôd", "kÿriaqué", "ñuñoît"];

/** Names, words and numbers that stand nowhere else: where one is found, something personal was written. */
export const canaries: ReadonlyArray<string> = [
  ...beginnings.flatMap((beginning) => ends.map((end) => `${beginning}${end}`)),
  ...Array.from({ length: 12 }, (_one, at) => `0499 73 18 ${41 + at * 3}`),
  ...Array.from({ length: 6 }, (_one, at) => `84.02.29-71${at}.8${at}`),
  ...Array.from({ length: 6 }, (_one, at) => `BE71 0961 23${at}5 67${at}9`),
];

/** The three fictional dossiers that ship with Autour, a canary after each of their texts. */
export const canaryDossiers = (): ReadonlyArray<string> => {
  let next = 0;
  return (["arc-01", "bru-02", "kir-01"] as const).map((name) =>
    inEveryText(demonstrationText(name), () => {
      next += 1;
      return canaries[next % canaries.length] ?? "";
    }),
  );
};

/** The canaries that stand in these bytes: as texts are written by Node, by a page, in base64, and as a search folds them. */
export const canariesIn = (bytes: Uint8Array): ReadonlySet<string> => {
  const found = new Set<string>();
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let last = 0;
  for (let at = 0; at < view.length; at += 1) {
    last = ((last << 8) | (view[at] ?? 0)) & 0xff_ff_ff;
    if (!mayBegin[last]) continue;
    const start = at - 2;
    for (const { canary, form } of formsByBeginning.get(last) ?? [])
      if (view.subarray(start, start + form.length).equals(form)) found.add(canary);
  }
  return found;
};

interface Finding {
  readonly file: string;
  readonly canary: string;
}

/** Every canary in every file of a folder, and how much was read. */
export const searchFolder = (folder: string) => {
  const findings: Finding[] = [];
  let files = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files += 1;
    for (const canary of canariesIn(readFileSync(file)))
      findings.push({ file: path.relative(folder, file), canary });
  }
  return { files, findings };
};

/** A page of everything that `canariesIn` has to find: what finds nothing must be seen to find. */
export const everyForm = (): Buffer => Buffer.concat(forms.flatMap(({ form }) => [form, GAP]));

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("œ", "oe");

/** Base64 of a text depends on what stands before it; its first and last signs also on what stands beside it. */
const base64Forms = (text: string): ReadonlyArray<string> =>
  [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
      .toString("base64")
      .slice(shift === 0 ? 0 : 4, -4),
  );

const formsOf = (canary: string): ReadonlyArray<Buffer> => {
  const texts = new Set([
    canary,
    canary.normalize("NFD"),
    withoutMarks(canary),
    withoutMarks(canary).toLowerCase(),
  ]);
  return [
    ...[...texts].flatMap((text) => [Buffer.from(text), Buffer.from(text, "utf16le")]),
    ...base64Forms(canary).map((text) => Buffer.from(text)),
  ];
};

const GAP = Buffer.from([0]);
const forms = canaries.flatMap((canary) => formsOf(canary).map((form) => ({ canary, form })));

const beginningOf = (form: Buffer): number => form.readUIntBE(0, 3);
const formsByBeginning = Map.groupBy(forms, ({ form }) => beginningOf(form));
/** One mark for each way three bytes can be: most of a file is passed over by one look. */
const mayBegin = new Uint8Array(2 ** 24);
for (const beginning of formsByBeginning.keys()) mayBegin[beginning] = 1;
