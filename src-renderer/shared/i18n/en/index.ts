import type { TranslationOf } from "../catalogue.ts";
import type { fr } from "../fr/index.ts";

export const en = {} satisfies Partial<TranslationOf<typeof fr>>;
