import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { app, safeStorage } from "electron";
import type { KeychainAnswer, KeychainQuestion } from "#hosts/keychain-messages.ts";
import { writeWholeFile } from "#hosts/write-whole-file.ts";

/**
 * Answers the core's questions with the operating system's keychain. What it encrypted is kept in `folder`, beside the
 * window's own data and never in a vault: one file for each vault, of no use to another account or computer.
 *
 * The secret passes through this process for the time of a call, and only here: it opens a vault only together with
 * that vault's key file.
 */
export const createKeychain = (folder: string) => {
  const fileOf = (name: string): string => path.join(folder, `${name}.sealed`);

  const answerNow = async (question: KeychainQuestion): Promise<KeychainAnswer> => {
    switch (question.ask) {
      case "isAvailable":
        return isAvailable();
      case "seal": {
        if (!(await isAvailable())) return false;
        const sealed = await safeStorage.encryptStringAsync(
          Buffer.from(question.secret).toString("base64"),
        );
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWholeFile(fileOf(question.name), sealed);
        return true;
      }
      case "unseal": {
        if (!(await isAvailable())) return null;
        const { result } = await safeStorage.decryptStringAsync(
          await readFile(fileOf(question.name)),
        );
        const pooled = Buffer.from(result, "base64");
        // In memory of its own: a message carries the whole of what its bytes lie in.
        const secret = new Uint8Array(pooled);
        pooled.fill(0);
        return secret;
      }
      case "forget":
        await rm(fileOf(question.name), { force: true });
        return true;
    }
  };

  let last: Promise<unknown> = Promise.resolve();

  return {
    /** One after the other, so that what was asked last is what stays. What fails is answered as not there. */
    answer: (question: KeychainQuestion): Promise<KeychainAnswer> => {
      const answered = last.then(() => answerNow(question)).catch(() => null);
      last = answered;
      return answered;
    },
  };
};

/** A store that anybody can read, as Linux has without a keyring, is none. */
const isAvailable = async (): Promise<boolean> => {
  await app.whenReady();
  const isInTheClear =
    process.platform === "linux" &&
    ["basic_text", "unknown"].includes(safeStorage.getSelectedStorageBackend());
  return !isInTheClear && safeStorage.isAsyncEncryptionAvailable();
};
