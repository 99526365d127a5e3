import type { Command } from "commander";
import { type Resources, systemClock } from "#core/create-core.ts";
import { FICTIONAL_PASSPHRASE, makeDemonstration } from "./demonstration.ts";
import { generateVault } from "./generate.ts";
import { dayOption, fromCaller, print, refuse } from "./terminal.ts";

/** The commands that make vaults of fictional dossiers. */
export const addFictionCommands = (program: Command, resources: Resources): void => {
  program
    .command("demo")
    .description("crée un coffre neuf avec les trois dossiers fictifs et établit leurs papiers")
    .option("--out <dossier>", "le dossier à remplir")
    .action(async ({ out }: { out?: string }) => {
      if (!out) return refuse(["Dites quel dossier remplir : --out dossier"]);
      const made = await makeDemonstration(resources, fromCaller(out), print);
      if (!made.ok) refuse([made.error.sentence]);
    });

  program
    .command("generate <nombre>")
    .description(
      "crée un coffre neuf rempli de dossiers fictifs, toujours les mêmes pour une graine",
    )
    .option("--seed <graine>", "un nombre entier", "1")
    .option("--on <jour>", "le jour où ces dossiers en sont là, AAAA-MM-JJ (aujourd'hui sinon)")
    .option("--vault <dossier>", "où créer le coffre : un dossier vide")
    .addHelpText("after", "\nLa phrase de passe du coffre est celle de AUTOUR_PASSPHRASE.")
    .action(
      async (
        howMany: string,
        { seed, on = systemClock.today(), vault }: { seed: string; on?: string; vault?: string },
      ) => {
        if (!vault) return refuse(["Dites où créer le coffre : --vault dossier"]);
        const today = dayOption(on);
        const count = wholeNumber(howMany);
        if (count === null)
          return refuse([`Combien de dossiers ? « ${howMany} » n'est pas un nombre.`]);
        const wholeSeed = wholeNumber(seed);
        if (wholeSeed === null) return refuse([`--seed : « ${seed} » n'est pas un nombre entier.`]);
        const given = process.env["AUTOUR_PASSPHRASE"];
        const passphrase = given ?? FICTIONAL_PASSPHRASE;
        const made = await generateVault(
          resources,
          { count, seed: wholeSeed, today, folder: fromCaller(vault), passphrase },
          (done) => process.stderr.write(`${done} / ${count}\n`),
        );
        if (!made.ok) return refuse([made.error.sentence]);
        print(`Coffre chiffré : ${fromCaller(vault)}`);
        if (given === undefined) print(`Phrase de passe : « ${passphrase} »`);
      },
    );
};

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);
