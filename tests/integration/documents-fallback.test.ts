import path from "node:path";
import { expect, test, vi } from "vitest";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";

vi.mock("@myriaddreamin/typst-ts-node-compiler", () => {
  throw new Error("Cannot find native binding.");
});

test("without the native binary, the WebAssembly build takes over behind the same interface", async () => {
  const root = path.join(import.meta.dirname, "../..");
  const typesetter = await createTypesetter({
    templatesFolder: path.join(root, "src-main/core/documents/templates"),
    fontsFolder: path.join(root, "node_modules/@expo-google-fonts"),
  });
  expect(typesetter.engine).toMatchObject({ engine: "wasm", claimsAccessibility: false });
  typesetter.close();
});
