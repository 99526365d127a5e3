import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const addressBookKey = ["contacts"];

/** The whole address book: read again each time a page that shows it opens, because dossiers change beside it. */
export const useAddressBook = () => {
  const core = useCore();
  return useQuery({
    queryKey: addressBookKey,
    queryFn: () => core.contacts.list(),
    staleTime: 0,
  });
};

/** After the address book, or who is known where, changed. */
export const useRefreshAddressBook = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: addressBookKey }), [queries]);
};
