import { plainText } from "./name-key.ts";

/** The words of everything a dossier knows by name: a person, a service, a place; each name on its own. */
export interface KnownNames {
  readonly entities: ReadonlyArray<ReadonlySet<string>>;
}

export const knownNames = (names: ReadonlyArray<string | null | undefined>): KnownNames => ({
  entities: names
    .filter((name) => typeof name === "string")
    .map((name) => new Set(nameWords(name))),
});

/** The words of a name as they are compared: « d'Orvallémont » is « d » and « orvallemont ». */
export const nameWords = (name: string): ReadonlyArray<string> =>
  plainText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/**
 * Whoever is named in a text and is none of those known, in the order of the text, each once. A person is recognised by a
 * title (« Mme Dupont », « dhr. Peeters »), by a relation (« son oncle Karim »), by a frequent given name, or by two
 * capitalised words inside a sentence that are no service, place or month. Made for few false alarms: a lone
 * capitalised word that is no frequent given name is left.
 */
export const unknownPeople = (text: string, { entities }: KnownNames): ReadonlyArray<string> => {
  const unknown: string[] = [];
  for (const name of peopleNamed(text)) {
    const words = nameWords(name).filter((word) => !particles.has(word) && !titles.has(word));
    const isKnown = entities.some((entity) =>
      words.every((word) => entity.has(word) || isInitialOf(word, entity)),
    );
    if (!isKnown && words.some((word) => word.length > 1) && !unknown.includes(name))
      unknown.push(name);
  }
  return unknown;
};

/** What a paper's print did to spaces and apostrophes is undone: texts are compared as they are typed. */
export const typedText = (text: string): string =>
  text
    .replaceAll("\u200B", "")
    .replaceAll(/[\u00A0\u202F]/gu, " ")
    .replaceAll("’", "'");

const isInitialOf = (word: string, entity: ReadonlySet<string>): boolean =>
  word.length === 1 && [...entity].some((one) => one.startsWith(word));

/** Names of people, whether known or not. */
const peopleNamed = (written: string): ReadonlyArray<string> => {
  const text = typedText(written);
  const found = new Map<number, string>();
  const add = (at: number, name: string) => {
    const isInside = [...found].some(([start, one]) => at >= start && at < start + one.length);
    if (!isInside) found.set(at, name);
  };
  for (const pattern of [TITLED, RELATED])
    for (const match of text.matchAll(pattern))
      if (!follows(text, match.index, streets)) add(match.index, trimmed(match[0]));
  for (const match of text.matchAll(RUN)) {
    const name = personIn(text, match.index, trimmed(match[0]));
    if (name) add(name.at, name.name);
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, name]) => name);
};

/** The person in a run of capitalised words, without the word that only begins its sentence. */
const personIn = (
  text: string,
  at: number,
  run: string,
): { readonly at: number; readonly name: string } | null => {
  const words = run.split(/\s+/u);
  const [first = ""] = words;
  const isGiven = givenNames.has(plainText(first.split("-")[0] ?? first));
  if (beginsSentence(text, at) && !(isGiven && words.length > 1)) {
    const rest = run.slice(first.length).trimStart();
    return rest === "" ? null : personIn(text, at + run.length - rest.length, rest);
  }
  if (follows(text, at, streets) || follows(text, at, services)) return null;
  if (words.some(isNoPerson)) return null;
  return isGiven || words.filter((word) => !particles.has(plainText(word))).length > 1
    ? { at, name: run }
    : null;
};

const isNoPerson = (word: string): boolean => {
  const plain = nameWords(word);
  const isAcronym = word.length > 1 && word.length <= 6 && word === word.toUpperCase();
  return (
    isAcronym ||
    plain.some((one) => services.has(one) || streets.has(one) || capitalised.has(one)) ||
    /^sain(?:t|te|ts|tes)-/u.test(plainText(word))
  );
};

/** Nothing before it in its sentence: a capital there says nothing. */
const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:;«»“”"([\n–—•/-])\s*(?:\d+[.)]\s*)?$/u.test(text.slice(0, at));

/** Whether one of the two words before, or the one with its article, is of the set: « rue du Docteur Essai ». */
const follows = (text: string, at: number, words: ReadonlySet<string>): boolean => {
  const before = nameWords(text.slice(Math.max(0, at - 40), at)).slice(-3);
  const near = before.findLast((word) => !particles.has(word) && !articles.has(word));
  return near !== undefined && words.has(near) && !/[.!?;:\n]\s*$/u.test(text.slice(0, at));
};

const trimmed = (name: string): string => name.replace(/[\s.'-]+$/u, "");

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'-]*`;
const PARTICLE = String.raw`(?:(?:de|du|des|van|von|der|den|ter|ten|ben|bin|el|al|di|da)\s+|d')`;
const NAME = `${PARTICLE}*${CAPITALISED}(?:\\s+${PARTICLE}*${CAPITALISED})*`;
const START = String.raw`(?<![\p{L}\p{N}'-])`;

const TITLED = new RegExp(
  String.raw`${START}(?:[Mm]mes?|MM?\.|[Mm]rs?|[Mm]s|[Mm]iss|[Mm]lles?|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]r|[Dd]octeure?|Pr|[Pp]rof|[Pp]rofesseure?|Me|[Mm]aître|[Mm]evr(?:ouw)?|[Mm]eneer|[Dd]hr|[Dd]e heer|[Jj]uffrouw|[Dd]okter)\.?\s+${NAME}`,
  "gu",
);
const RELATED = new RegExp(
  String.raw`${START}(?:[Mm]ère|[Pp]ère|[Mm]aman|[Pp]apa|[Mm]amie|[Pp]apy|[Tt]ante|[Oo]ncle|[Ff]rère|[Ss]œur|[Ss]oeur|[Cc]ousine?|[Aa]mie?|[Cc]opain|[Cc]opine|[Vv]oisine?|[Mm]arraine|[Pp]arrain|[Ff]ils|[Ff]ille|[Mm]ari|[Cc]ompagnon|[Cc]ompagne|[Cc]onjointe?|[Mm]oeder|[Vv]ader|[Bb]roer|[Zz]us|[Oo]om|[Vv]riend(?:in)?|[Mm]other|[Ff]ather|[Bb]rother|[Ss]ister|[Uu]ncle|[Aa]unt|[Ff]riend)\s+${NAME}`,
  "gu",
);
const RUN = new RegExp(`${START}${CAPITALISED}(?:\\s+${PARTICLE}*${CAPITALISED})*`, "gu");

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const particles = listed("de du des d van von der den ter ten ben bin el al di da l");
const articles = listed("le la les un une het een the");
const titles = listed(
  `mme mmes m mm mr mrs ms miss mlle mlles monsieur madame mademoiselle dr docteur docteure pr prof professeur professeure
  me maitre mevr mevrouw meneer dhr heer juffrouw dokter mere pere maman papa mamie papy tante oncle frere soeur cousin
  cousine ami amie copain copine voisin voisine marraine parrain fils fille mari compagnon compagne conjoint conjointe moeder
  vader broer zus oom vriend vriendin mother father brother sister uncle aunt friend`,
);

const streets = listed(
  "rue avenue boulevard chaussee place square clos chemin quai allee impasse straat laan plein steenweg weg kaai street",
);

/** What begins or follows the name of a service, never of a person. */
const services = listed(
  `ecole institut athenee college lycee universite haute centre clinique clinic hopital hospitalier maison foyer service
  services reseau asbl vzw fondation residence home creche mutualite mutuelle cpas ocmw police tribunal parquet commune ville
  region communaute province ministere agence office fonds plan projet equipe association federation union club academie
  bibliotheque salle espace atelier planning pharmacie hof ziekenhuis school centrum huis dienst stichting gemeente stad
  coordination dispositif programme conseil comite aide croix internat employeur`,
);

/** Written with a capital without being a person: the calendar, the country, its regions and larger towns. */
const capitalised = listed(
  `noel paques toussaint pentecote ascension ramadan aid kerstmis pasen christmas easter
  januari februari maart april mei juni juli augustus september oktober november december january february march may june july
  august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday
  sunday belgique belgie belgium france europe bruxelles brussel brussels wallonie wallonne flandre vlaanderen brabant wallon
  namur namen liege luik hainaut luxembourg anvers antwerpen gand gent louvain leuven neuve mons charleroi tournai dinant ciney
  wavre nivelles ottignies schaerbeek anderlecht ixelles etterbeek molenbeek forest uccle jette evere laeken vilvoorde bus stib
  tec sncb facebook instagram whatsapp snapchat tiktok google teams zoom internet word excel`,
);

/** Frequent given names in Belgium, without those that are words as well (Rose, Pierre, Aurore). */
const givenNames = listed(
  `adam adrien agnes ahmed aicha alain alexandre alexis ali alice amelie amina amine anais andre andrea anissa anna anne annick
  anouk antoine arnaud arthur audrey aurelie axel ayoub baptiste bart bernard bilal brigitte bruno camille carine caroline
  catherine cecile cedric celine chantal charles charlotte chloe christian christine christophe clara claude colette corinne
  cyril damien daniel danielle david delphine denis didier dirk dominique dylan edouard eleonore elena elias elise elodie emilie
  emma emmanuel enzo eric erik estelle ethan etienne eva evelyne fabian fabien fabrice farid fatiha fatima fatma felix florence
  florian francine francis francoise frank frederic gabriel genevieve geert geoffroy georges gerard ghislaine gilles greet
  gregory guillaume guy hamza hannah hans hassan helene henri hicham hugo hugues ibrahim ilias ilse imane ines ingrid isabelle
  ismael jacqueline jacques jamal jan jean jef jelle jeremy jerome jessica joelle johan jonas jonathan joris jose joseph josiane
  jules julie julien juliette karim karin karine kasper katia katrien kelly kevin khadija koen kristof lars latifa laura laurence
  laurent layla lea leila leon liam lieve lina lise loic lore louis louise luc lucas lucie ludovic luka lukas mael malika manon
  marc marcel margaux maria marianne marie marijke mariam mariame marion marleen martine mathieu mathilde mathis matteo
  matthias maxime mehdi melanie michael michel michele mieke mila milan mohamed mohammed monique mourad mustafa myriam nabil
  nadege nadia nadine naima nathalie nathan nele nicolas nicole noah noemie noor nora nour odile olivier omar pascal pascale
  patricia patrick paul pauline peter philippe pieter rachid rachida raphael remi rene richard rita robert robin roger romain
  ruben sabine sabrina said salma samir samira samuel sandra sandrine sara sarah sebastien simon simone sofia sofie solange
  sonia sophie soufiane stefan stephane stephanie steven sven sylvain sylvie theo thibault thierry thomas tim tom valerie
  vanessa veronique victor vincent virginie walter william wim wout xavier yasmina yasmine yassine youssef yves yvette yvonne
  zineb zoe`,
);
