// @vitest-environment jsdom
import { fireEvent, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { openCore } from "#tests/support/core-harness.ts";
import { openPage, usePage } from "#tests/support/page-harness.tsx";

usePage();

const PATIENCE = { timeout: 10_000 };

/** The same core, except that its answer to one search waits until it is let go. */
const heldBack = (client: CoreClient, text: string) => {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  const asked: string[] = [];
  const caseFiles = async (question: Parameters<CoreClient["search"]["caseFiles"]>[0]) => {
    asked.push(question.text);
    if (question.text === text) await promise;
    return client.search.caseFiles(question);
  };
  const held = new Proxy(client, {
    get: (target, key) => (key === "search" ? { caseFiles } : Reflect.get(target, key)),
  });
  return { held, letGo, asked };
};

describe("a search as one types", () => {
  test("shows the answer to what is typed now, also when an earlier one comes after it", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const { held, letGo, asked } = heldBack(client, "ecole");
    const page = openPage(held);
    const field = await page.findByLabelText(/Chercher un/, {}, PATIENCE);

    fireEvent.change(field, { target: { value: "ecole" } });
    await waitFor(() => expect(asked).toEqual(["ecole"]), PATIENCE);
    fireEvent.change(field, { target: { value: "equitherapie mercr" } });
    const action = await page.findByRole("link", { name: /^Action/ }, PATIENCE);
    letGo();
    await client.search.caseFiles({ text: "ecole", includePrivate: false });

    expect(action.isConnected).toBe(true);
    expect(page.queryByRole("link", { name: /^Plan de sécurité/ })).toBeNull();
  });

  test("asks nothing of the core for one letter", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const { held, asked } = heldBack(client, "");
    const page = openPage(held);
    const field = await page.findByLabelText(/Chercher un/, {}, PATIENCE);

    fireEvent.change(field, { target: { value: "e" } });
    expect(page.queryByText("Dans les dossiers")).toBeNull();
    fireEvent.change(field, { target: { value: "equi" } });
    expect(await page.findByText("Dans les dossiers", {}, PATIENCE)).toBeTruthy();
    await waitFor(() => expect(asked).toEqual(["equi"]), PATIENCE);
  });
});
