import type { TranslationOf } from "../catalogue.ts";
import type { fr } from "../fr/index.ts";

export const nl = {} satisfies Partial<TranslationOf<typeof fr>>;
