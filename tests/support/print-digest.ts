/** Prints the SHA-256 of each paper of the demonstration: for a test that compares processes. */
import { createHash } from "node:crypto";
import path from "node:path";
import { createMemoryCore } from "#core/create-core.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { demonstrationDossiers, everyPaper } from "./paper-dossiers.ts";

const project = path.join(import.meta.dirname, "../..");
const typesetter = await createMemoryCore(resourcesIn(project)).deps.typesetter();
for (const { name, source } of demonstrationDossiers().flatMap((dossier) => everyPaper(dossier)))
  console.log(
    `${createHash("sha256")
      .update(await typesetter.pdf(source))
      .digest("hex")} ${name}`,
  );
typesetter.close();
