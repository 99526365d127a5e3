import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of its own for one trial, removed when that ends (`using`). */
export interface WorkFolder extends Disposable {
  readonly folder: string;
}

export const workFolder = (): WorkFolder => {
  const folder = mkdtempSync(path.join(tmpdir(), "autour-guarantee-"));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
};
