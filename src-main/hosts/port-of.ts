import type { AddressInfo } from "node:net";

/** The port of a server that listens on one. */
export const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
};
