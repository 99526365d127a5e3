import { Badge, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { FollowUp, followUpSignals } from "#domain/follow-up.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { CheckboxField, SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MembersField, memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField, SuggestField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";

const FollowUpSection = z.strictObject({ followUp: FollowUp });
type Values = FormValues<typeof FollowUpSection>;

type Signal = (typeof followUpSignals)[number];

interface JournalProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** What happened since, newest first, and a short form for what happened today. */
export const Journal = ({ view, cycle }: JournalProps) => {
  const { t } = useTranslation();
  const [signal, setSignal] = useState<Signal | "all">("all");
  const isOpen = cycle.outcome === "ongoing";
  // The newest first, also of several on one day.
  const entries = cycle.followUps
    .map((entry, at) => ({ entry, at }))
    .toSorted((a, b) => b.entry.on.localeCompare(a.entry.on) || b.at - a.at);
  const shown = entries.filter(({ entry }) => signal === "all" || entry.signal === signal);
  return (
    <Panel title={t("followUps.journal")}>
      {isOpen && <JournalForm view={view} />}
      {entries.length === 0 ? (
        <Text c="dimmed" mt="md">
          {t("followUps.journalEmpty")}
        </Text>
      ) : (
        <div className="journal-list">
          <SegmentedControl
            aria-label={t("followUps.showSignal")}
            value={signal}
            onChange={setSignal}
            data={[
              {
                value: "all" as const,
                label: t("followUps.allSignals", { count: entries.length }),
              },
              ...followUpSignals.map((value) => ({
                value,
                label: t("followUps.signalCount", {
                  signal: t(`vocabulary.followUpSignal.${value}`),
                  count: entries.filter(({ entry }) => entry.signal === value).length,
                }),
              })),
            ]}
          />
          {shown.length === 0 && <Text c="dimmed">{t("followUps.noneOfSignal")}</Text>}
          <ul className="journal">
            {shown.map(({ entry, at }) => (
              <JournalEntry key={at} entry={entry} network={view.caseFile.network} />
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
};

const JournalForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="followUp"
      title={t("followUps.add")}
      schema={FollowUpSection}
      initial={({ today }): Values => ({
        followUp: { on: today, channel: "", withIds: [], text: "", signal: "neutral" },
      })}
      save={({ followUp }) => core.followUps.add({ caseFileId: view.id, followUp })}
      saveLabel={t("followUps.save")}
    >
      {({ control }) => (
        <>
          <div className="field-row">
            <DateField control={control} name="followUp.on" label={t("followUps.on")} />
            <SuggestField
              control={control}
              name="followUp.channel"
              label={t("followUps.channel")}
              whenEmpty={t("followUps.channelEmpty")}
              suggestions={channelKeys.map((key) => t(`followUps.channels.${key}`))}
            />
            <SegmentField
              control={control}
              name="followUp.signal"
              label={t("followUps.signal")}
              options={followUpSignals.map((value) => ({
                value,
                label: t(`vocabulary.followUpSignal.${value}`),
              }))}
            />
          </div>
          <MembersField
            control={control}
            name="followUp.withIds"
            label={t("followUps.with")}
            members={view.caseFile.network}
          />
          <LongTextField
            control={control}
            name="followUp.text"
            label={t("followUps.text")}
            whenEmpty={t("followUps.textEmpty")}
          />
          <CheckboxField control={control} name="followUp.private" label={t("followUps.private")} />
        </>
      )}
    </SectionForm>
  );
};

const channelKeys = ["phone", "visit", "message", "email", "meeting"] as const;

const signalColours = { positive: "teal", neutral: "gray", alert: "red" } as const;

const JournalEntry = ({
  entry,
  network,
}: {
  readonly entry: FollowUp;
  readonly network: ReadonlyArray<NetworkMember>;
}) => {
  const { t } = useTranslation();
  const people = entry.withIds.map((id) => memberName(network, id)).join(", ");
  return (
    <li data-private={entry.private === true}>
      <div className="journal-head">
        <span className="hint">
          {[formatDay(entry.on), entry.channel, people].filter(Boolean).join(" · ")}
        </span>
        {entry.private && (
          <Badge color="gray" variant="outline" tt="none">
            {t("followUps.privateBadge")}
          </Badge>
        )}
        <Badge color={signalColours[entry.signal]} variant="light" tt="none">
          {t(`vocabulary.followUpSignal.${entry.signal}`)}
        </Badge>
      </div>
      <p className="pre-line">{entry.text}</p>
    </li>
  );
};
