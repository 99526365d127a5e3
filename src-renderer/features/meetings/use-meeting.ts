import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { CaseFileId } from "#domain/case-file.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import type { CoreClient } from "#contract/contract.ts";

const meetingKey = (id: CaseFileId) => ["meeting", id];

/**
 * What the room may see. Whatever the desk had read before is forgotten: nothing of a drawer waits in the page while it
 * stands on a wall.
 */
export const useMeeting = (caseFileId: CaseFileId) => {
  const core = useCore();
  const queries = useQueryClient();
  useEffect(() => {
    queries.removeQueries({ type: "inactive" });
  }, [queries]);
  return useQuery({
    queryKey: meetingKey(caseFileId),
    queryFn: () => core.meetings.view({ caseFileId }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
};

type Verb = (verbs: CoreClient["meetings"]) => Promise<MeetingView>;
export type ChangeMeetingAsync = (verb: Verb) => Promise<MeetingView>;
export type ChangeMeeting = (
  verb: Verb,
  options?: { onSuccess?: () => void; onError?: () => void },
) => void;

/** Sends one change after the other, in the order they were made; the screen shows what the core answered, on disk. */
export const useChangeMeeting = (caseFileId: CaseFileId) => {
  const { meetings } = useCore();
  const queries = useQueryClient();
  const { mutateAsync, error, reset } = useMutation({
    mutationFn: (verb: Verb) => verb(meetings),
    scope: { id: `meeting/${caseFileId}` },
    onSuccess: (view) => queries.setQueryData(meetingKey(caseFileId), view),
  });
  const changeAsync: ChangeMeetingAsync = (verb) => mutateAsync(verb);
  // Whoever writes fast sends several at once, and the callbacks of `mutate` are called for the last of them only.
  const change: ChangeMeeting = (verb, { onSuccess, onError } = {}) =>
    void changeAsync(verb).then(onSuccess, () => onError?.());
  return { change, changeAsync, error, reset };
};
