import type { Consent } from "#domain/consent.ts";

export interface ConsentThread {
  readonly latest: Consent;
  /** What it replaced, newest first. */
  readonly earlier: ReadonlyArray<Consent>;
}

/** Answers that nothing supersedes, newest first, each with the ones it replaced. */
export const consentThreads = (consents: ReadonlyArray<Consent>): ReadonlyArray<ConsentThread> => {
  const byId = new Map(consents.map((consent) => [consent.id, consent]));
  const superseded = new Set(consents.map(({ supersedesId }) => supersedesId));
  return consents
    .filter(({ id }) => !superseded.has(id))
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((latest) => {
      const earlier: Consent[] = [];
      let next = latest.supersedesId ? byId.get(latest.supersedesId) : undefined;
      while (next) {
        earlier.push(next);
        next = next.supersedesId ? byId.get(next.supersedesId) : undefined;
      }
      return { latest, earlier };
    });
};
