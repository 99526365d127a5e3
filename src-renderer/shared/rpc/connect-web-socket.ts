import { RPCLink } from "@orpc/client/websocket";
import type { Line, OpenLine, Opening } from "./line.ts";

/** The host answers with one of these: this page is the one that talks to the core, or another one is. */
const FREE = "autour";
const OCCUPIED = "autour-occupied";
const OCCUPIED_CODE = 4001;

/** Browser: a socket to the host that served this page. */
export const openWebSocket: OpenLine = () =>
  socketToLine(new WebSocket(`ws://${location.host}/rpc`, [FREE, OCCUPIED]));

export const socketToLine = (socket: WebSocket): Promise<Opening> =>
  new Promise((resolve) => {
    const line: Line = {
      link: new RPCLink({ websocket: socket }),
      ended: new Promise((end) => {
        socket.addEventListener("close", ({ code }) => end(absenceOf(code)), { once: true });
      }),
    };
    socket.addEventListener("open", () => {
      if (socket.protocol === FREE) resolve({ ok: true, line });
    });
    void line.ended.then((absence) => resolve({ ok: false, absence }));
  });

const absenceOf = (code: number) => (code === OCCUPIED_CODE ? "occupied" : "lost");
