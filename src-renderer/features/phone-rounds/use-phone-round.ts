import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { create } from "zustand";
import type { CaseFileId } from "#domain/case-file.ts";
import type { Call, CallTrace, NotedCall, PhoneRound } from "#domain/phone-round.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";

const roundKey = ["phoneRound"];

/** Asked again whenever the round comes on screen. */
export const usePhoneRound = () => {
  const core = useCore();
  return useQuery({
    queryKey: roundKey,
    queryFn: () => core.phoneRounds.list(),
    staleTime: 0,
    gcTime: 0,
  });
};

interface Progress {
  /** The calls that were noted on a day, by their key. */
  readonly noted: Readonly<Record<string, ReadonlyArray<string>>>;
}

// Kept for as long as the page: who looks into a dossier between two calls goes on counting where they were.
const useProgress = create<Progress>(() => ({ noted: {} }));

/** How many calls of today's round are behind: noted, and nothing is left to ask. */
export const useCallsDone = ({ today, calls }: PhoneRound): number => {
  const noted = useProgress((progress) => progress.noted[today]) ?? [];
  return noted.filter((key) => !calls.some((call) => call.key === key)).length;
};

const countNoted = (today: string, key: string): void =>
  useProgress.setState(({ noted }) => ({
    noted: { [today]: [...new Set([...(noted[today] ?? []), key])] },
  }));

interface CallToNote {
  readonly today: string;
  readonly who: Pick<Call, "key" | "name">;
  readonly caseFileId: CaseFileId;
  readonly call: NotedCall;
}

/** Notes a call, and offers to take it back. `afterBack` gets whom the page goes back to. */
export const useNoteCall = (afterBack: (key: string) => void) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const keep = useKeepCaseFile();
  const refresh = () => queries.invalidateQueries({ queryKey: roundKey });
  const takeBack = useMutation({
    mutationFn: ({ caseFileId, trace }: { caseFileId: CaseFileId; trace: CallTrace }) =>
      core.phoneRounds.takeBack({ caseFileId, trace }),
    onSuccess: async (view) => {
      keep(view);
      await refresh();
    },
  });
  const note = useMutation({
    mutationFn: ({ caseFileId, call }: CallToNote) => core.phoneRounds.note({ caseFileId, call }),
    onSuccess: async ({ caseFile, trace }, { today, who, caseFileId }) => {
      keep(caseFile);
      countNoted(today, who.key);
      notify(t("phoneRounds.noted", { name: who.name }), () =>
        takeBack.mutate({ caseFileId, trace }, { onSuccess: () => afterBack(who.key) }),
      );
      await refresh();
    },
  });
  return {
    note: note.mutate,
    isWorking: note.isPending || takeBack.isPending,
    error: note.error ?? takeBack.error,
  };
};
