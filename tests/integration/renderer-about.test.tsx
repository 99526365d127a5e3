// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { openCore } from "#tests/support/core-harness.ts";
import { openPage, usePage } from "#tests/support/page-harness.tsx";

vi.mock("@myriaddreamin/typst-ts-node-compiler", () => {
  throw new Error("Cannot find native binding.");
});

usePage();

const PATIENCE = { timeout: 10_000 };

test("claims no conformity for papers that this computer cannot check", async () => {
  const { client } = await openCore();
  window.location.hash = "#/a-propos";
  const page = openPage(client);

  expect(
    await page.findByText(/leur conformité .* n’a pas pu être vérifiée/, {}, PATIENCE),
  ).toBeTruthy();
  expect(page.getByText(/^Typst \d/)).toBeTruthy();
  expect(page.queryByText(/conformité PDF\/UA-1 vérifiée/)).toBeNull();
});
