import { expect, test } from "vitest";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";

test.each(["2026-11-23", "2027-08-19", "2028-02-29"])(
  "who opens the fictional dossiers on %s finds one concertation ahead",
  async (today) => {
    const { client } = await openCore({ clock: fixedClock(today) });
    await client.exchange.importDemonstration();

    const { meetings } = await client.home.show();

    expect(meetings.next.map(({ number }) => number)).toEqual(["KIR-01"]);
    expect(meetings.next.filter(({ on }) => on <= today)).toEqual([]);
  },
);

test("asking for the fictional dossiers a second time, later, leaves them as they are", async () => {
  const clock = fixedClock("2026-11-23");
  const { client } = await openCore({ clock });
  await client.exchange.importDemonstration();
  clock.moveTo("2027-03-01");

  expect(await client.exchange.importDemonstration()).toEqual([]);
});
