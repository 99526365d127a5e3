import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { noFilter, usualSort } from "#domain/case-file-view.ts";
import { useOrganiser } from "#renderer/features/organisers/index.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { AboutYouStep } from "./AboutYouStep.tsx";
import { BeginStep } from "./BeginStep.tsx";

interface FirstRunGateProps {
  readonly children: ReactNode;
  /** Brings the page of a new request on screen. */
  readonly onFirstRequest: () => void;
}

/**
 * What is left of the first run once the vault is open. It is not remembered how far one came: a vault of nobody, with no
 * dossier in it, was left in the middle.
 */
export const FirstRunGate = ({ children, onFirstRequest }: FirstRunGateProps) => {
  const { data: organiser, error, refetch } = useOrganiser();
  const { data: isEmpty, error: listError } = useIsEmpty(organiser === null);
  const [step, setStep] = useState<"you" | "begin" | "done" | null>(null);
  if (step === null && isEmpty === true) setStep("you");

  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (organiser === undefined) return null;
  if (organiser === null && isEmpty === undefined && !listError) return null;
  switch (step) {
    case "you":
      return <AboutYouStep organiser={organiser} onGoOn={() => setStep("begin")} />;
    case "begin":
      return (
        <BeginStep
          onBack={() => setStep("you")}
          onDone={() => setStep("done")}
          onFirstRequest={() => {
            onFirstRequest();
            setStep("done");
          }}
        />
      );
    case "done":
    case null:
      return children;
  }
};

/** Asked only of a vault of nobody. */
const useIsEmpty = (isAsked: boolean) => {
  const core = useCore();
  return useQuery({
    queryKey: ["isEmptyVault"],
    queryFn: async () => {
      const question = { search: "", sort: usualSort, filter: noFilter, after: null };
      const { counts } = await core.caseFiles.list(question);
      return counts.open + counts.closed === 0;
    },
    enabled: isAsked,
  });
};
