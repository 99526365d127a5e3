import { useQuery } from "@tanstack/react-query";
import { remindersKey } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

/** Asked again whenever the list comes on screen: a change of any dossier, and the day, may have moved it. */
export const useReminders = () => {
  const core = useCore();
  return useQuery({
    queryKey: remindersKey,
    queryFn: () => core.reminders.list(),
    staleTime: 0,
  });
};
