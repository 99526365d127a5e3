/** What makes a text hard to read (domain/plain-language.ts): advice beside a field. */
export const plainLanguage = {
  advice: {
    longSentence: "« {{found}} » : {{words}} mots. Coupez la phrase en deux.",
    abbreviation: "« {{found}} » : écrivez le mot en entier.",
    figures: "« {{found}} » : écrivez le mois en lettres.",
    sign: "« {{found}} » : écrivez un mot plutôt qu'un signe.",
    jargon: "« {{found}} » : mot du métier.",
    longWord: "« {{found}} » : mot long ou peu connu.",
    aboutReader: "« {{found}} » : c'est la personne qui lit ou qui parle.",
    doubleNegation:
      "« {{found}} » : deux négations. Dites ce qui est, plutôt que ce qui n'est pas.",
    passive: "« {{found}} » : dites qui le fait.",
  },
  proposal: "{{advice}} Plutôt : « {{proposal}} ».",
  more_one: "Et {{count}} autre conseil.",
  more_other: "Et {{count}} autres conseils.",
} as const;
