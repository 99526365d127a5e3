import { connect } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { keepDoor } from "#hosts/keep-door.ts";
import { connectCore } from "#renderer/shared/rpc/connect-core.ts";
import { socketToLine } from "#renderer/shared/rpc/connect-web-socket.ts";
import {
  organiser,
  passphrase,
  projectFolder,
  temporaryFolder,
} from "#tests/support/core-harness.ts";

// Planted: a lock that stays in its process, or a port that is free while one follows the other.
test("locking in a browser ends the process that held the vault; the next one serves the same browser at the same port", async () => {
  const { door, client, origin } = await openInBrowser();
  await client.vault.create({ passphrase, organiser });
  const before = door.host().pid;
  let refused = 0;
  const knocking = setInterval(() => {
    connect(Number(new URL(origin).port), "127.0.0.1")
      .on("error", () => (refused += 1))
      .on("connect", function hangUp(this: { destroy: () => void }) {
        this.destroy();
      });
  }, 10);
  onTestFinished(() => clearInterval(knocking));

  await client.vault.lock();

  await expect.poll(() => door.host().pid, { timeout: 15_000 }).not.toBe(before);
  await expect
    .poll(() => client.vault.status().catch(() => null), { timeout: 15_000 })
    .toEqual({ state: "locked" });
  await client.vault.unlock({ passphrase });
  expect(await client.organisers.get()).toEqual(organiser);
  expect(refused).toBe(0);
});

test("who asked for the end of Autour in a browser gets it, also while it locks", async () => {
  const { door, client } = await openInBrowser();
  await client.vault.create({ passphrase, organiser });
  await client.vault.lock();

  door.close();

  expect(await door.ended).toBe(0);
});

/** The host as its own source, and a page that was let in by the first link. */
const openInBrowser = async () => {
  const { promise: link, resolve: onLink } = Promise.withResolvers<string>();
  const door = await keepDoor({
    serverFile: path.join(projectFolder, "src-main/hosts/node-server.ts"),
    environment: { ...process.env, AUTOUR_DATA: temporaryFolder() },
    onLink,
  });
  onTestFinished(async () => {
    door.close();
    await door.ended;
  });
  const { origin, host, hash } = new URL(await link);
  const entered = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", "x-autour": "entrer" },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";

  const { client } = connectCore(() => {
    const socket = new NodeWebSocket(`ws://${host}/rpc`, ["autour", "autour-occupied"], {
      origin,
      headers: { cookie },
    });
    socket.on("error", () => {});
    onTestFinished(() => socket.terminate());
    return socketToLine(socket as unknown as WebSocket);
  });
  return { door, client, origin };
};
