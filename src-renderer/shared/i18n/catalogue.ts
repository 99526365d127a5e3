/** Words by key, in groups. */
export type Catalogue = { readonly [key: string]: string | Catalogue };

/** The same keys, other words. French is the reference; a translation that misses a key does not compile. */
export type TranslationOf<Reference> = {
  readonly [Key in keyof Reference]: Reference[Key] extends string
    ? string
    : TranslationOf<Reference[Key]>;
};

/** The catalogue with each of its texts set by a rule of typography. */
export const setCatalogue = (catalogue: Catalogue, setText: (text: string) => string): Catalogue =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === "string" ? setText(value) : setCatalogue(value, setText),
    ]),
  );
