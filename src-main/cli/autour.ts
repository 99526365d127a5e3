import path from "node:path";
import { Command } from "commander";
import { resourcesIn } from "#hosts/resources.ts";
import { addFictionCommands } from "./fiction-commands.ts";
import { addFileCommands } from "./file-commands.ts";
import { addVaultCommands } from "./vault-commands.ts";

/** The command line: the same core, no window. Says why on the error output and ends with 1 when it refuses. */
const resources = resourcesIn(path.join(import.meta.dirname, "../.."));

const program = new Command("autour").description(
  "Autour en ligne de commande : les mêmes règles, sans fenêtre.",
);
addFileCommands(program, resources);
addFictionCommands(program, resources);
addVaultCommands(program, resources);

await program.parseAsync();
