import { Button, Checkbox, NativeSelect, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AttendanceStatus } from "#domain/concertation.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import type { ChangeMeeting } from "./use-meeting.ts";

interface AttendancePanelProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

interface Seat {
  readonly id: string | null;
  readonly name: string;
  readonly role: string;
}

const statuses = ["present", "partial", "excused", "absent"] as const;

/** Who is there, in one press each; pressed again, the answer is taken back. */
export const AttendancePanel = ({ view, meeting, change }: AttendancePanelProps) => {
  const { t } = useTranslation();
  const { members, personId, personName, professionals, minimumProfessionals: minimum } = view;
  const noted = new Set(meeting.attendance.map(({ memberId }) => memberId));
  const seated = members.filter(({ id, isExpected }) => isExpected || noted.has(id));
  const others = members.filter((one) => !seated.includes(one));
  const seats: ReadonlyArray<Seat> = [
    { id: personId, name: personName, role: "" },
    ...seated.map(({ id, name, role }) => ({ id, name, role })),
  ];
  const attend = (
    memberId: string | null,
    attendance: AttendanceStatus | null,
    agendaItems: string[] = [],
  ) =>
    change((meetings) =>
      meetings.attend({ caseFileId: view.id, memberId, attendance, agendaItems }),
    );
  const unanswered = seats.filter(({ id }) => statusOf(meeting, id) === null);
  const count = t("meetings.professionals", { count: professionals });
  return (
    <section className="meeting-attendance" aria-labelledby="meeting-attendance">
      <div className="meeting-head">
        <h2 id="meeting-attendance">{t("meetings.attendance")}</h2>
        <output className="meeting-count">
          {professionals < minimum ? t("meetings.minimum", { present: count, minimum }) : count}
        </output>
      </div>
      <ul>
        {seats.map(({ id, name, role }) => {
          const status = statusOf(meeting, id);
          return (
            <li key={id ?? "person"}>
              <span className="meeting-seat">
                <strong>{name}</strong> {role && <span className="meeting-hint">{role}</span>}
              </span>
              <fieldset
                aria-label={t("meetings.attendanceOf", { name })}
                className="meeting-statuses"
              >
                {statuses.map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={status === one}
                    data-status={one}
                    onClick={() => attend(id, status === one ? null : one)}
                  >
                    {t(`meetings.short.${one}`)}
                  </button>
                ))}
              </fieldset>
              {status === "partial" && id !== null && meeting.agenda.length > 0 && (
                <Checkbox.Group
                  label={t("meetings.partialOf", { name })}
                  value={itemsOf(meeting, id)}
                  onChange={(items) => attend(id, "partial", items)}
                >
                  <Stack gap={4} mt={4}>
                    {meeting.agenda.map((point) => (
                      <Checkbox key={point} value={point} label={point} />
                    ))}
                  </Stack>
                </Checkbox.Group>
              )}
            </li>
          );
        })}
      </ul>
      {unanswered.length > 1 && (
        <Button
          variant="light"
          size="compact-md"
          onClick={() => unanswered.forEach(({ id }) => attend(id, "present"))}
        >
          {t("meetings.allPresent")}
        </Button>
      )}
      {others.length > 0 && (
        <NativeSelect
          aria-label={t("meetings.somebodyElse")}
          value=""
          onChange={({ currentTarget }) => attend(currentTarget.value, "present")}
          data={[
            { value: "", label: t("meetings.somebodyElse") },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </section>
  );
};

const statusOf = (
  { attendance, personPresent }: Meeting,
  memberId: string | null,
): AttendanceStatus | null => {
  if (memberId !== null)
    return attendance.find((one) => one.memberId === memberId)?.attendance ?? null;
  if (personPresent === null) return null;
  return personPresent ? "present" : "absent";
};

const itemsOf = ({ attendance }: Meeting, memberId: string): string[] =>
  attendance.find((one) => one.memberId === memberId)?.agendaItems ?? [];
