import { expect, test } from "vitest";
import { openCore } from "#tests/support/core-harness.ts";

test("who gives up verifying the vault is waited for no longer, and may ask again", async () => {
  const { client } = await openCore();
  await client.exchange.importDemonstration();
  const work = new AbortController();
  const verifying = client.vault.verify(undefined, { signal: work.signal });
  work.abort();

  await expect(verifying).rejects.toMatchObject({ code: "GIVEN_UP" });
  expect(await client.vault.verify()).toMatchObject({ isWhole: true, isSearchWhole: true });
});
