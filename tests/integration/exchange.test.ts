import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { inProcess, openCore } from "#tests/support/core-harness.ts";

describe("a hand-over file", () => {
  test.each(["arc-01", "bru-02", "kir-01"] as const)(
    "%s comes back from the encrypted database with nothing dropped and nothing invented",
    async (name) => {
      const { core, client } = await openCore();
      const text = demonstrationText(name);

      const { caseFileId } = await client.exchange.import({ text, replace: false });
      const exported = await client.exchange.export({ caseFileId });

      if (exported.outcome !== "download") throw new Error("expected a download");
      const back = new TextDecoder().decode(await exported.file.arrayBuffer());
      expect(JSON.parse(back)).toEqual(JSON.parse(text));
      expect(inProcess(core)).toBeDefined();
    },
  );

  test("whose number is already here is not written until asked, then keeps what it replaced", async () => {
    const { client } = await openCore();
    const text = demonstrationText("kir-01");
    await client.exchange.import({ text, replace: false });

    const again = await safe(client.exchange.import({ text, replace: false }));
    expect(again.error).toMatchObject({ code: "ALREADY_HERE", data: { number: "KIR-01" } });

    const changed = text.replace("« Une seule réunion.", "« Deux réunions.");
    const { caseFileId } = await client.exchange.import({ text: changed, replace: true });
    const view = await client.caseFiles.open({ caseFileId });
    expect(view.caseFile.clarification?.demand).toContain("« Deux réunions.");
  });
});
