import { Button, Checkbox, Group, SegmentedControl, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FollowUp, followUpSignals } from "#domain/follow-up.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { CallAbout, CallOutcome, NotedCall } from "#domain/phone-round.ts";
import { callText, type FilledAnswer, toAnswer } from "./call-words.ts";
import { AskedActionFields } from "./AskedActionFields.tsx";
import { LaterDay } from "./LaterDay.tsx";

type Signal = FollowUp["signal"];

interface CallFormProps {
  readonly about: CallAbout;
  readonly today: LocalDate;
  readonly isWorking: boolean;
  readonly onNote: (noted: Omit<NotedCall, "memberId">) => void;
}

/** What to ask about one dossier, and what the call brought; the journal entry writes itself. */
export const CallForm = ({ about, today, isWorking, onNote }: CallFormProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const { actions, caseFileId, usualName, number } = about;
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, CallOutcome>>>({});
  const [days, setDays] = useState<Readonly<Record<string, LocalDate | null>>>({});
  const [callAgainOn, setCallAgainOn] = useState<LocalDate | null>(null);
  const [addition, setAddition] = useState("");
  const [chosenSignal, setSignal] = useState<Signal | null>(null);
  const [isPrivate, setPrivate] = useState(false);
  const isReached = !Object.values(outcomes).includes("notReached");

  const choose = (actionId: string, outcome: CallOutcome) =>
    setOutcomes(
      // Nobody answers for one action and not for the next: a call reached them or did not.
      outcome === "notReached"
        ? Object.fromEntries(actions.map(({ id }) => [id, outcome]))
        : { ...(isReached ? outcomes : {}), [actionId]: outcome },
    );

  const filled = actions.flatMap((action): ReadonlyArray<FilledAnswer> => {
    const outcome = outcomes[action.id];
    const on = outcome === "notReached" ? callAgainOn : (days[action.id] ?? null);
    return outcome ? [{ action, outcome, on }] : [];
  });
  const answers = filled.flatMap((one) => toAnswer(one) ?? []);
  const isComplete = answers.length > 0 && answers.length === filled.length;
  const isAllDone = filled.every(({ outcome }) => outcome === "done");
  const signal = chosenSignal ?? (isAllDone ? "positive" : "neutral");
  const text = callText(t, filled, addition);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete || isWorking) return;
    onNote({
      answers,
      followUp: {
        channel: t("followUps.channels.phone"),
        text,
        signal,
        ...(isPrivate && { private: true }),
      },
    });
  };

  return (
    <form className="call-form" onSubmit={submit} aria-labelledby={titleId} noValidate>
      <h3 id={titleId} className="call-about">
        {t("phoneRounds.about", { name: usualName, number })}{" "}
        <Link to="/dossiers/$caseFileId/$section" params={{ caseFileId, section: "suivi" }}>
          {t("phoneRounds.openDossier")}
        </Link>
      </h3>
      {actions.map((action) => (
        <AskedActionFields
          key={action.id}
          action={action}
          today={today}
          outcome={outcomes[action.id] ?? null}
          onOutcome={(outcome) => choose(action.id, outcome)}
          onDay={(day) => setDays({ ...days, [action.id]: day })}
        />
      ))}
      {!isReached && (
        <LaterDay
          label={t("phoneRounds.callAgainOn")}
          today={today}
          choices={[1, 2, 7]}
          onDay={setCallAgainOn}
        />
      )}
      {filled.length > 0 && (
        <>
          <Textarea
            label={t("phoneRounds.addition")}
            maxLength={4000}
            value={addition}
            onChange={({ currentTarget }) => setAddition(currentTarget.value)}
          />
          <Group gap="lg" align="center">
            <SegmentedControl
              aria-label={t("followUps.signal")}
              data={followUpSignals.map((value) => ({
                value,
                label: t(`vocabulary.followUpSignal.${value}`),
              }))}
              value={signal}
              onChange={setSignal}
            />
            <Checkbox
              label={t("followUps.private")}
              checked={isPrivate}
              onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
            />
          </Group>
          {isComplete && (
            <div className="call-text">
              <span className="hint">{t("phoneRounds.willBeNoted")}</span>
              <p className="pre-line">{text}</p>
            </div>
          )}
          <Group>
            <Button type="submit" disabled={!isComplete} loading={isWorking}>
              {t("phoneRounds.note")}
            </Button>
          </Group>
        </>
      )}
    </form>
  );
};
