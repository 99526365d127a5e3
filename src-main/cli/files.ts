import { existsSync, readFileSync, statSync } from "node:fs";
import { EXCHANGE_MAXIMUM_BYTES } from "#domain/exchange-file.ts";
import { exchangeRefusalSentences } from "./sentences.ts";
import { fromCaller, refuse } from "./terminal.ts";

/** The text of a dossier's file. The size is asked first: a huge one must not fill the memory to be refused. */
export const readText = (file: string): string => {
  const resolved = fromCaller(file);
  if (!existsSync(resolved) || !statSync(resolved).isFile())
    return refuse([`Fichier introuvable : ${file}`]);
  if (statSync(resolved).size > EXCHANGE_MAXIMUM_BYTES)
    return refuse(
      exchangeRefusalSentences({ type: "TooLarge", maximumBytes: EXCHANGE_MAXIMUM_BYTES }),
    );
  return readFileSync(resolved, "utf8");
};
