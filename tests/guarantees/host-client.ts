import { once } from "node:events";
import { WebSocket } from "ws";

/** Enters a browser host by the link it gave, as a browser does, and opens its socket. */
export const enterHost = async (link: string): Promise<WebSocket> => {
  const { origin, host, hash } = new URL(link);
  const entered = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", "x-autour": "entrer" },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const socket = new WebSocket(`ws://${host}/rpc`, ["autour"], { origin, headers: { cookie } });
  await once(socket, "open");
  return socket;
};
