import { Skeleton, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PhoneRound } from "#domain/phone-round.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { CallCard } from "./CallCard.tsx";
import { CallList } from "./CallList.tsx";
import { useCallsDone, useNoteCall, usePhoneRound } from "./use-phone-round.ts";
import "./phone-rounds.css";

/** Whom to call today about late, blocked and soon actions; each call writes the follow-up itself (domain 3, step 5). */
export const PhoneRoundPage = () => {
  const { t } = useTranslation();
  const { data: round, error, refetch } = usePhoneRound();
  return (
    <main className="page phone-round" tabIndex={-1}>
      <Title order={1} mb={4}>
        {t("phoneRounds.title")}
      </Title>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!round && !error && (
        <>
          <WorkProgress work="reminders.rebuild" label={t("home.readingAgain")} />
          <Skeleton height={320} mt={20} aria-hidden />
        </>
      )}
      {round && <Round round={round} />}
    </main>
  );
};

const Round = ({ round }: { readonly round: PhoneRound }) => {
  const { t } = useTranslation();
  const { calls, today, beyond } = round;
  const done = useCallsDone(round);
  const [chosen, setChosen] = useState({ key: calls[0]?.key ?? "", place: 0 });
  const { note, isWorking, error } = useNoteCall((key) => setChosen({ key, place: 0 }));
  // Whoever was called is gone from the list: the next one stands in their place.
  const found = calls.findIndex(({ key }) => key === chosen.key);
  const place = found < 0 ? Math.min(chosen.place, calls.length - 1) : found;
  const call = calls[place];
  const choose = (at: number) => setChosen({ key: calls[at]?.key ?? "", place: at });
  return (
    <>
      <output className="phone-round-progress">
        {done + calls.length > 0 &&
          t("phoneRounds.progress", { count: done, whole: done + calls.length })}
      </output>
      {error && <RefusalAlert error={error} />}
      {call ? (
        <div className="phone-round-columns">
          <CallList calls={calls} current={place} beyond={beyond} onChoose={choose} />
          <CallCard
            call={call}
            today={today}
            isWorking={isWorking}
            onNote={(caseFileId, noted) => {
              setChosen({ key: call.key, place });
              note({ today, who: call, caseFileId, call: noted });
            }}
            onSkip={calls.length > 1 ? () => choose((place + 1) % calls.length) : null}
          />
        </div>
      ) : (
        <NobodyToCall isDone={done > 0} />
      )}
    </>
  );
};

const NobodyToCall = ({ isDone }: { readonly isDone: boolean }) => {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <Title order={2} size="h3" mb={6}>
        {t(isDone ? "phoneRounds.roundDone" : "phoneRounds.emptyTitle")}
      </Title>
      <p>{t("phoneRounds.emptyText")}</p>
      <Link to="/actions">{t("phoneRounds.toBoard")}</Link>
    </section>
  );
};
