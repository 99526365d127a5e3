import { createHash, randomBytes } from "node:crypto";
import { err, ok, type Result } from "#domain/result.ts";

/**
 * The printed way back into a vault: 160 random bits as 32 characters in groups of four, and a ninth group that tells a
 * slip of the pen from a wrong code.
 *
 * Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, so nothing on paper looks like something else.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_BYTES = 20;
const SECRET_CHARACTERS = 32;
const CHECK_CHARACTERS = 4;
const GROUP = 4;
const BITS = 5;

export const newRecoverySecret = (): Buffer => randomBytes(SECRET_BYTES);

/** Nine groups of four, `ABCD-EF01-…`, the last one being the check group. */
export const formatRecoveryCode = (secret: Uint8Array): string => {
  const code = `${encode(secret)}${checkGroupOf(secret)}`;
  return (code.match(new RegExp(`.{${GROUP}}`, "g")) ?? []).join("-");
};

/**
 * The secret of a code as somebody typed it: case, spaces and dashes do not matter, and O, I, L are read as the digits
 * they look like. Mistyped when a character is missing, unknown, or not what the check group expects.
 */
export const parseRecoveryCode = (
  typed: string,
): Result<Buffer, { readonly type: "RecoveryCodeMistyped" }> => {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\-‐-―_.]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const values = Array.from(code, (character) => ALPHABET.indexOf(character));
  if (values.length !== SECRET_CHARACTERS + CHECK_CHARACTERS || values.includes(-1))
    return err({ type: "RecoveryCodeMistyped" });
  const secret = decode(values.slice(0, SECRET_CHARACTERS));
  return checkGroupOf(secret) === code.slice(SECRET_CHARACTERS)
    ? ok(secret)
    : err({ type: "RecoveryCodeMistyped" });
};

// 20 bits of a hash: one slip in a million goes unnoticed here, and then the code simply does not open.
const checkGroupOf = (secret: Uint8Array): string =>
  encode(createHash("sha256").update("autour/recovery-code/check/1").update(secret).digest()).slice(
    0,
    CHECK_CHARACTERS,
  );

const encode = (bytes: Uint8Array): string => {
  let code = "";
  let pending = 0;
  let pendingBits = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    pendingBits += 8;
    while (pendingBits >= BITS) {
      pendingBits -= BITS;
      code += ALPHABET.charAt((pending >> pendingBits) & 31);
    }
    pending &= (1 << pendingBits) - 1;
  }
  return code;
};

const decode = (values: ReadonlyArray<number>): Buffer => {
  const bytes: number[] = [];
  let pending = 0;
  let pendingBits = 0;
  for (const value of values) {
    pending = (pending << BITS) | value;
    pendingBits += BITS;
    if (pendingBits >= 8) {
      pendingBits -= 8;
      bytes.push((pending >> pendingBits) & 255);
    }
    pending &= (1 << pendingBits) - 1;
  }
  return Buffer.from(bytes);
};
