import type { SearchPlace } from "./search.ts";

/** A text of a made paper. The review sees nothing else: what is private is not in it. */
export interface PrintedText {
  readonly section: string;
  readonly text: string;
  /** Where it is corrected when no part of the dossier says the same words. */
  readonly place: SearchPlace | null;
  /** Names and roles, printed as such: civil names are due there. */
  readonly isIdentity: boolean;
  /** The person's own words, which nobody rewrites. */
  readonly isVerbatim: boolean;
}
