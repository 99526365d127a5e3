import { open, readdir } from "node:fs/promises";
import path from "node:path";

/** What a package is for, in the words of Node and of electron-builder. */
export interface PackageTarget {
  readonly platform: string;
  readonly arch: string;
}

/** Every target that Autour is packaged for. */
export const packageTargets: ReadonlyArray<PackageTarget> = [
  { platform: "win32", arch: "x64" },
  { platform: "darwin", arch: "arm64" },
  { platform: "darwin", arch: "x64" },
  { platform: "linux", arch: "x64" },
  { platform: "linux", arch: "arm64" },
];

/**
 * Looks whether the unpacked part of a package holds the compiled half of SQLite and of Typst, each made for that very
 * target: it reads what the files are, whatever they are called.
 *
 * @param unpackedFolder `app.asar.unpacked` of the package
 * @returns a sentence for each thing that is wrong; none when the package is whole
 */
export const missingBinaries = async (
  unpackedFolder: string,
  target: PackageTarget,
): Promise<ReadonlyArray<string>> => {
  const modules = path.join(unpackedFolder, "node_modules");
  const wrong: string[] = [];
  for (const { what, npmPackage, file } of binariesOf(target)) {
    const made = await targetOfBinary(path.join(modules, file));
    if (made === null)
      wrong.push(
        `${what} is missing for ${nameOf(target)}: node_modules/${file}. Its npm package is ${npmPackage}; docs/release.md says how to get it.`,
      );
    else if (made !== nameOf(target))
      wrong.push(`${what} is made for ${made}, not for ${nameOf(target)}: node_modules/${file}.`);
  }
  const others = await foreignBinaries(modules, target);
  wrong.push(...others.map((file) => `node_modules/${file} is of no use on ${nameOf(target)}.`));
  return wrong;
};

/** What electron-builder calls once a package is laid out, before it is signed and closed. */
export const afterPack = async (context: LaidOutPackage): Promise<void> => {
  const target = {
    platform: context.electronPlatformName,
    arch: archNames[context.arch] ?? String(context.arch),
  };
  const resources = context.packager.getResourcesDir(context.appOutDir);
  const wrong = await missingBinaries(path.join(resources, "app.asar.unpacked"), target);
  if (wrong.length > 0)
    throw new Error(`The package for ${nameOf(target)} is not whole.\n${wrong.join("\n")}`);
};

/** The part of electron-builder's AfterPackContext that is read here. */
export interface LaidOutPackage {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly arch: number;
  readonly packager: { readonly getResourcesDir: (appOutDir: string) => string };
}

/** The numbers of electron-builder's enum Arch. */
const archNames: Readonly<Record<number, string>> = { 1: "x64", 3: "arm64" };

interface Binary {
  readonly what: string;
  readonly npmPackage: string;
  /** Relative to node_modules. */
  readonly file: string;
}

const binariesOf = ({ platform, arch }: PackageTarget): ReadonlyArray<Binary> => {
  const suffix = { win32: "-msvc", linux: "-gnu" }[platform] ?? "";
  const typst = `typst-ts-node-compiler`;
  return [
    {
      what: "SQLite",
      npmPackage: "better-sqlite3",
      file: `better-sqlite3/prebuilds/${platform}-${arch}.node`,
    },
    {
      what: "Typst",
      npmPackage: `@myriaddreamin/${typst}-${platform}-${arch}${suffix}`,
      file: `@myriaddreamin/${typst}-${platform}-${arch}${suffix}/${typst}.${platform}-${arch}${suffix}.node`,
    },
  ];
};

const foreignBinaries = async (
  modules: string,
  target: PackageTarget,
): Promise<ReadonlyArray<string>> => {
  const expected = new Set(binariesOf(target).map(({ file }) => path.normalize(file)));
  const files = await readdir(modules, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith(".node") && !expected.has(file)).toSorted();
};

const nameOf = ({ platform, arch }: PackageTarget) => `${platform}-${arch}`;

/**
 * The platform and architecture that a compiled file says it is for, "something else" when it says none of ours, null
 * when there is no such file. ELF: e_machine; Mach-O: cputype; PE: Machine of the COFF header.
 */
const targetOfBinary = async (file: string): Promise<string | null> => {
  const head = await readHead(file);
  if (head === null) return null;
  if (head.length < HEAD_BYTES) return OTHER;
  if (head.readUInt32BE(0) === 0x7f454c46) return elfMachines[head.readUInt16LE(18)] ?? OTHER;
  if (head.readUInt32LE(0) === 0xfeedfacf) return machTypes[head.readUInt32LE(4)] ?? OTHER;
  if (head.toString("latin1", 0, 2) === "MZ") {
    const header = head.readUInt32LE(0x3c);
    const isPe =
      header + 6 <= head.length && head.toString("latin1", header, header + 4) === "PE\0\0";
    return isPe ? (peMachines[head.readUInt16LE(header + 4)] ?? OTHER) : OTHER;
  }
  return OTHER;
};

const OTHER = "something else";
/** The DOS half of a PE file, before the header that counts, is some hundred bytes. */
const HEAD_BYTES = 1024;

const elfMachines: Readonly<Record<number, string>> = { 0x3e: "linux-x64", 0xb7: "linux-arm64" };
const machTypes: Readonly<Record<number, string>> = {
  0x01000007: "darwin-x64",
  0x0100000c: "darwin-arm64",
};
const peMachines: Readonly<Record<number, string>> = { 0x8664: "win32-x64" };

const readHead = async (file: string): Promise<Buffer | null> => {
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};
