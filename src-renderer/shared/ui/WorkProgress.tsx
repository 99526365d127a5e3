import { Button, Progress } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LongWork } from "#domain/progress.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import "./work-progress.css";

interface WorkProgressProps {
  readonly work: LongWork;
  /** What Autour is at, in a sentence. */
  readonly label: string;
  /** What is around it has a button that gives it up. */
  readonly hasOwnCancel?: boolean;
}

/** Shorter than this, nobody wonders, in milliseconds. */
const WONDERS_MS = 300;
const ASKED_AGAIN_MS = 300;

/**
 * How far long work of the core is, from the moment that somebody wonders, with the way to give it up. To be there as
 * long as its answer is waited for.
 */
export const WorkProgress = ({ work, label, hasOwnCancel = false }: WorkProgressProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [wonders, setWonders] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWonders(true), WONDERS_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({
    queryKey: ["progress", work],
    queryFn: () => core.progress.show({ work }),
    enabled: wonders,
    refetchInterval: ASKED_AGAIN_MS,
    staleTime: 0,
    gcTime: 0,
  });
  const { giveUp, isStopping } = useGiveUp(work);
  if (!wonders || !data?.isUnderWay) return null;
  return (
    <div className="work-progress">
      <output>{isStopping ? t("common.stopping") : label}</output>
      <Progress animated value={Math.round((data.share ?? 0) * 100)} aria-label={label} />
      {!hasOwnCancel && (
        <Button variant="default" size="compact-md" loading={isStopping} onClick={giveUp}>
          {t("common.cancel")}
        </Button>
      )}
    </div>
  );
};

/** Gives long work up. What had asked for it is answered all the same: by its result, if it was done before. */
export const useGiveUp = (work: LongWork) => {
  const core = useCore();
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: () => core.progress.giveUp({ work }),
  });
  return { giveUp: () => mutate(), isStopping: isPending || isSuccess };
};
