import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may talk to the browser host: the browser that was given the printed link, and no other. */
export interface Session {
  /** A new secret for a link; it makes the previous one useless. */
  readonly issueToken: () => string;
  /** True once for the secret of the last link. */
  readonly redeem: (token: string) => boolean;
  readonly cookie: string;
  readonly isOpenedBy: (cookieHeader: string | undefined) => boolean;
}

/**
 * `port` is part of the cookie's name: browsers send a cookie of 127.0.0.1 to all its ports. `secret` is the one of the
 * process before, when this one takes its place: the browser stays the same.
 */
export const startSession = (port: number, secret: string = randomSecret()): Session => {
  const name = `autour-${port}`;
  let token: string | undefined;

  return {
    issueToken: () => {
      token = randomSecret();
      return token;
    },
    redeem: (offered) => {
      if (token === undefined || !isSame(offered, token)) return false;
      token = undefined;
      return true;
    },
    cookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    isOpenedBy: (cookieHeader = "") =>
      cookieHeader
        .split(";")
        .map((pair) => pair.trim())
        .some((pair) => pair.startsWith(`${name}=`) && isSame(pair.slice(name.length + 1), secret)),
  };
};

const randomSecret = () => randomBytes(32).toString("base64url");

/** Takes the same time whatever the texts are; digests have one length, as the comparison needs. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

const digest = (text: string) => createHash("sha256").update(text).digest();
