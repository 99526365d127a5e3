import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { LocalDate } from "#domain/local-date.ts";
import type { Meeting, MeetingEnding } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { parseTypedTime } from "#renderer/shared/forms/parse-typed.ts";
import { readDay } from "#renderer/shared/forms/typed-due-day.ts";
import { formatDay, formatTimeOfDay, formatWeekDay } from "#renderer/shared/i18n/format.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { localTime } from "./local-time.ts";
import type { ChangeMeeting, ChangeMeetingAsync } from "./use-meeting.ts";
import { WhatIsMissing } from "./WhatIsMissing.tsx";

interface EndPanelProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
  readonly changeAsync: ChangeMeetingAsync;
  readonly onRead: () => void;
}

/** What is still unknown when people get up; what is known is said, and asked only when somebody wants to change it. */
export const EndPanel = ({ view, meeting, change, changeAsync, onRead }: EndPanelProps) => {
  const { t } = useTranslation();
  const [end, setEnd] = useState(() => formatTimeOfDay(localTime(new Date())));
  const { id: caseFileId, personName, members, carrierRole } = view;
  const endsAt = parseTypedTime(end);
  const settle = (changed: Partial<MeetingEnding>) =>
    change((meetings) =>
      meetings.settle({ caseFileId, ending: { ...endingOf(meeting), ...changed } }),
    );
  const finish = () => {
    if (endsAt === null) return;
    const amendmentReason = t("meetings.amendmentReason", { day: formatDay(meeting.heldOn) });
    change((meetings) => meetings.finish({ caseFileId, end: endsAt, amendmentReason }));
  };
  const discard = async () => {
    await changeAsync((meetings) => meetings.discard({ caseFileId }));
    notify(t("meetings.discarded"), () =>
      change((meetings) => meetings.restore({ caseFileId, meeting })),
    );
  };
  const carrierLabel = t(`vocabulary.carrierRole.${carrierRole}`);
  return (
    <section className="meeting-ending" aria-labelledby="meeting-ending">
      <h2 id="meeting-ending">{t("meetings.endTitle")}</h2>
      <WhatIsMissing view={view} meeting={meeting} onRead={onRead} />
      <div className="meeting-questions">
        <Known label={t("meetings.place")} value={meeting.place}>
          <TextInput
            label={t("meetings.place")}
            size="md"
            autoComplete="off"
            defaultValue={meeting.place ?? ""}
            onBlur={({ currentTarget }) => settle({ place: written(currentTarget.value) })}
          />
        </Known>
        <Known
          label={carrierLabel}
          value={members.find((one) => one.id === meeting.carrierId)?.name ?? null}
        >
          <NativeSelect
            label={carrierLabel}
            size="md"
            value={meeting.carrierId ?? ""}
            onChange={({ currentTarget }) => settle({ carrierId: currentTarget.value || null })}
            data={[
              { value: "", label: t("meetings.nobody") },
              ...members.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` })),
            ]}
          />
        </Known>
        <Known
          label={t("meetings.nextOn")}
          value={
            meeting.nextOn &&
            [formatWeekDay(meeting.nextOn), meeting.nextAt && formatTimeOfDay(meeting.nextAt)]
              .filter(Boolean)
              .join(", ")
          }
        >
          <NextMeeting view={view} meeting={meeting} onSettle={settle} />
        </Known>
        {meeting.personPresent === false && (
          <Known
            label={t("meetings.absenceReason", { name: personName })}
            value={meeting.personAbsenceReason}
          >
            <TextInput
              label={t("meetings.absenceReason", { name: personName })}
              size="md"
              data-prose
              autoComplete="off"
              defaultValue={meeting.personAbsenceReason ?? ""}
              onBlur={({ currentTarget }) =>
                settle({ personAbsenceReason: written(currentTarget.value) })
              }
            />
          </Known>
        )}
        {view.hasRenewedTrajectory && (
          <Known label={t("meetings.trajectory")} value={meeting.renewedTrajectory}>
            <Textarea
              label={t("meetings.trajectory")}
              size="md"
              defaultValue={meeting.renewedTrajectory ?? ""}
              onBlur={({ currentTarget }) =>
                settle({ renewedTrajectory: written(currentTarget.value) })
              }
            />
          </Known>
        )}
        <TextInput
          label={t("meetings.endAt")}
          size="md"
          autoComplete="off"
          value={end}
          error={endsAt === null ? t("forms.emptyTime") : null}
          onChange={({ currentTarget }) => setEnd(currentTarget.value)}
        />
      </div>
      <p className="meeting-hint">{t("meetings.signatures")}</p>
      <div className="meeting-read-buttons">
        <Button size="lg" onClick={finish}>
          {t("meetings.finish")}
        </Button>
        <span className="meeting-space" />
        <Button size="md" variant="subtle" color="gray" onClick={() => void discard()}>
          {t("meetings.discard")}
        </Button>
      </div>
    </section>
  );
};

interface KnownProps {
  readonly label: string;
  readonly value: string | null;
  readonly children: ReactNode;
}

/** What was known when the panel opened is said, with a way to change it; what was not is asked. */
const Known = ({ label, value, children }: KnownProps) => {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(value === null);
  if (isAsked) return <div>{children}</div>;
  return (
    <p className="meeting-known">
      <span className="meeting-hint">{label}</span>
      <strong>{value}</strong>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t("meetings.changeOf", { what: label })}
        onClick={() => setAsked(true)}
      >
        {t("meetings.change")}
      </Button>
    </p>
  );
};

interface NextMeetingProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly onSettle: (changed: Partial<MeetingEnding>) => void;
}

const NextMeeting = ({ view, meeting, onSettle }: NextMeetingProps) => {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [day, setDay] = useState("");
  const { data: nextOn } = LocalDate.safeParse(readDay(day, language, view.today));
  const isUnknown = day.trim() !== "" && !nextOn;
  return (
    <div className="meeting-next">
      <TextInput
        label={t("meetings.nextOn")}
        description={nextOn ? formatWeekDay(nextOn) : t("meetings.nextOnHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        size="md"
        autoComplete="off"
        value={day}
        error={isUnknown ? t("meetings.nextUnknown") : null}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        onBlur={() => {
          if (day.trim() === "") onSettle({ nextOn: null, nextAt: null });
          else if (nextOn) onSettle({ nextOn });
        }}
      />
      <TextInput
        label={t("meetings.nextAt")}
        size="md"
        autoComplete="off"
        disabled={!meeting.nextOn}
        onBlur={({ currentTarget }) => onSettle({ nextAt: parseTypedTime(currentTarget.value) })}
      />
    </div>
  );
};

const endingOf = ({
  place,
  personAbsenceReason,
  renewedTrajectory,
  carrierId,
  nextOn,
  nextAt,
}: Meeting): MeetingEnding => ({
  place,
  personAbsenceReason,
  renewedTrajectory,
  carrierId,
  nextOn,
  nextAt,
});

const written = (text: string): string | null => text.trim().normalize("NFC") || null;
