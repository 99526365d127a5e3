import { readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { accessTable } from "#core/db/schema/index.ts";
import { opening, wayOut } from "#tests/guarantees/way-out.ts";
import { openCore, passphrase, projectFolder } from "#tests/support/core-harness.ts";

// Planted: `legacy=3` when the database is opened, which Autour itself does not notice; then the data key shown instead.
test("an independent SQLCipher 4 opens a vault with its raw key, finds every page whole and reads the dossiers", async ({
  skip,
}) => {
  const outcome = await wayOut();
  if ("notRun" in outcome) return skip(outcome.notRun);
  expect(outcome).toMatchObject({ passed: true });
});

// Planted: another page size in the guide.
test("docs/way-out.md gives the very statements that this was tried with", () => {
  const guide = readFileSync(path.join(projectFolder, "docs/way-out.md"), "utf8");
  expect(guide).toContain(opening("LA_CLÉ").join("\n"));
});

// Planted: the key shown without a line in the log.
test("the raw key asks for the passphrase, and that it was shown stands in the log of accesses", async () => {
  const { client, core } = await openCore();
  await expect(client.vault.databaseKey({ passphrase: "ce n'est pas elle" })).rejects.toMatchObject(
    {
      code: "WRONG_PASSPHRASE",
    },
  );
  expect(rawKeysShown(core)).toBe(0);

  const { key, file } = await client.vault.databaseKey({ passphrase });
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(path.basename(file)).toBe("vault.db");
  expect(rawKeysShown(core)).toBe(1);
});

const rawKeysShown = ({ context }: Awaited<ReturnType<typeof openCore>>["core"]): number =>
  context.vault.db()?.select().from(accessTable).where(eq(accessTable.kind, "rawKeyShown")).all()
    .length ?? Number.NaN;
