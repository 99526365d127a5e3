import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import type { Guarantee } from "./guarantee.ts";

/** What the executable itself refuses and demands, whatever it is started with. */
const fuses: ReadonlyArray<readonly [fuse: FuseV1Options, isOn: boolean]> = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  // Electron looks at the archive on Windows and macOS; it is no harm elsewhere.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
];

/** Planted fault: the Electron of the tests in the place of a package; six of its fuses were not as declared. */
export const packaged: Guarantee = {
  id: "G23",
  promise: "The packaged application cannot be started as Node, inspected, or fed other code",
  claimed: `${fuses.length} of ${fuses.length} fuses as declared`,
  run: async () => {
    const executable = process.env["AUTOUR_PACKAGE"];
    if (executable === undefined)
      return { notRun: "no package on this machine (AUTOUR_PACKAGE names its executable)" };
    const wire = await getCurrentFuseWire(executable);
    const other = fuses.filter(
      ([fuse, isOn]) => wire[fuse] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE),
    );
    const names = other.map(([fuse]) => FuseV1Options[fuse]).join(", ");
    return {
      measured: `${fuses.length - other.length} of ${fuses.length}${names === "" ? "" : ` (not ${names})`}`,
      passed: other.length === 0,
    };
  },
};
