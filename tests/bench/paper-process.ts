/** In a process of its own: how long its first paper takes, or how much memory 300 different notes leave behind. */
import path from "node:path";
import { createTypesetter } from "#core/documents/typesetting/create-typesetter.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { bigNote } from "./big-note.ts";
import { noteSource } from "./note-model.ts";

const resources = resourcesIn(path.join(import.meta.dirname, "../.."));
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_000_000);

const sources = Array.from({ length: 300 }, (_, round) => round);
const first = noteSource(bigNote(0));
const start = performance.now();
const typesetter = await createTypesetter(resources);
await typesetter.pdf(first);
if (process.argv[2] === "cold") console.log(performance.now() - start);
else {
  const after: string[] = [];
  const before = megabytes();
  for (const round of sources) {
    await typesetter.pdf(noteSource(bigNote(round), round));
    if (round % 100 === 99) after.push(`${megabytes()} MB after ${round + 1}`);
  }
  console.log(`${before} MB after 1, ${after.join(", ")}; grown by ${megabytes() - before} MB`);
}
typesetter.close();
