import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { useWindowCommand } from "./window-commands.ts";

const waitingFileKey = ["waiting-file"] as const;

/** The file that somebody opened with Autour, if one waits. Its name only while the vault is open. */
export const useWaitingFile = () => {
  const core = useCore();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: waitingFileKey,
    queryFn: () => core.exchange.waitingFile(),
    // The build draws the lock screen where there is no window at all.
    enabled: "desktop" in globalThis,
    staleTime: 0,
  });
  const lookAgain = () => queries.invalidateQueries({ queryKey: waitingFileKey });
  useWindowCommand("lookAtFile", () => void lookAgain());
  return { isWaiting: data?.isWaiting ?? false, fileName: data?.fileName ?? null, lookAgain };
};
