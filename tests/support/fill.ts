import type { CoreClient } from "#contract/contract.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile } from "./builders.ts";

/** Takes in so many unremarkable dossiers, ESS-01 and on, and gives their ids in that order. */
export const fill = async (client: CoreClient, count: number) => {
  const ids = [];
  for (let at = 1; at <= count; at += 1) {
    const text = writeExchangeFile(aCaseFile({ number: `ESS-${String(at).padStart(2, "0")}` }));
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    ids.push(caseFileId);
  }
  return ids;
};
