import { MutationCache, QueryCache, type QueryClient } from "@tanstack/react-query";
import { refusalCode } from "./describe-refusal.ts";

/** Where the vault stands; asked again whenever the core says it is locked. */
export const vaultQueryKey = ["vault"];

/** After "LOCKED", whoever got it: the page must show the passphrase and nothing else. */
export const noticeLock = (queries: QueryClient, error: unknown): void => {
  if (refusalCode(error) === "LOCKED") void queries.invalidateQueries({ queryKey: vaultQueryKey });
};

/** Caches that notice a lock in any answer. The client exists only after them, hence the function. */
export const watchfulCaches = (queries: () => QueryClient) => ({
  queryCache: new QueryCache({ onError: (error) => noticeLock(queries(), error) }),
  mutationCache: new MutationCache({ onError: (error) => noticeLock(queries(), error) }),
});
