import { expect, test } from "vitest";
import {
  type InstalledProgram,
  localDataFolder,
  nowhere,
  portableDataFolder,
} from "#hosts/data-folder.ts";

/** On a computer that has these folders only. */
const portableOf = (
  program: Pick<InstalledProgram, "platform" | "executable">,
  folders: ReadonlyArray<string>,
  environment: InstalledProgram["environment"] = {},
) => portableDataFolder({ ...program, environment, isFolder: (place) => folders.includes(place) });

test("a folder beside the program of Windows holds everything", () => {
  const program = { platform: "win32", executable: "E:\\Autour\\Autour.exe" } as const;

  expect(portableOf(program, ["E:\\Autour\\autour-portable"])).toBe("E:\\Autour\\autour-portable");
});

test("without it the data is in its usual place", () => {
  const program = { platform: "win32", executable: "C:\\Programmes\\Autour.exe" } as const;

  expect(portableOf(program, ["C:\\Programmes"])).toBeNull();
  expect(localDataFolder("win32", { LOCALAPPDATA: "C:\\Local" }, "C:\\Users\\m")).toBe(
    "C:\\Local\\Autour",
  );
});

test("on a Mac it stands beside the application, not within it", () => {
  const program = {
    platform: "darwin",
    executable: "/Volumes/CLE/Autour.app/Contents/MacOS/Autour",
  } as const;

  expect(portableOf(program, ["/Volumes/CLE/autour-portable"])).toBe(
    "/Volumes/CLE/autour-portable",
  );
  expect(
    portableOf(program, ["/Volumes/CLE/Autour.app/Contents/MacOS/autour-portable"]),
  ).toBeNull();
});

test("an unpacked program of Linux looks beside its own file", () => {
  const program = { platform: "linux", executable: "/media/cle/Autour/autour" } as const;

  expect(portableOf(program, ["/media/cle/Autour/autour-portable"])).toBe(
    "/media/cle/Autour/autour-portable",
  );
});

test("an AppImage looks beside the file that was copied, not where it is mounted", () => {
  const program = { platform: "linux", executable: "/tmp/.mount_Auto12/autour" } as const;
  const environment = { APPIMAGE: "/media/cle/Autour.AppImage", APPDIR: "/tmp/.mount_Auto12" };

  expect(portableOf(program, ["/media/cle/autour-portable"], environment)).toBe(
    "/media/cle/autour-portable",
  );
});

test("another AppImage that started this program does not say where it stands", () => {
  const program = { platform: "linux", executable: "/opt/Autour/autour" } as const;
  const environment = { APPIMAGE: "/media/cle/Terminal.AppImage", APPDIR: "/tmp/.mount_Term34" };

  expect(portableOf(program, ["/media/cle/autour-portable"], environment)).toBeNull();
});

test("an account without a folder of its own has none for Autour, unless the system names another place", () => {
  for (const platform of ["win32", "darwin", "linux"] as const)
    expect(localDataFolder(platform, {}, null)).toBe(nowhere);
  expect(localDataFolder("linux", { XDG_DATA_HOME: "/data" }, null)).toBe("/data/Autour");
});
