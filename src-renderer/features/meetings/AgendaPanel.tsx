import { ActionIcon, Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { IconX } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import type { ChangeMeeting } from "./use-meeting.ts";
import { useTurn } from "./use-turn.ts";

interface AgendaPanelProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

const proposed = ["welcome", "round", "agreements", "plan", "next"] as const;

/** The points of the meeting, the one that is talked about in large; a press goes to another. */
export const AgendaPanel = ({ view, meeting, change }: AgendaPanelProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const turn = useTurn({ view, meeting, change });
  const { agenda, item } = meeting;
  const caseFileId = view.id;
  const save = (points: ReadonlyArray<string>) =>
    change((meetings) => meetings.setAgenda({ caseFileId, agenda: [...points] }));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const point = typed.trim().normalize("NFC");
    if (point === "") return;
    setTyped("");
    if (!agenda.includes(point)) save([...agenda, point]);
  };
  const remove = (point: string) => {
    save(agenda.filter((one) => one !== point));
    notify(t("meetings.itemRemoved", { item: point }), () => save(agenda));
  };
  return (
    <section className="meeting-agenda" aria-labelledby="meeting-agenda">
      <h2 id="meeting-agenda">{t("meetings.agenda")}</h2>
      {agenda.length > 0 && (
        <ol>
          {agenda.map((point, index) => (
            <li key={point} data-current={index === item}>
              <button
                type="button"
                className="meeting-point"
                aria-current={index === item ? "step" : undefined}
                onClick={() => turn(index)}
              >
                {point}
              </button>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("meetings.removeItem", { item: point })}
                className="meeting-quiet"
                onClick={() => remove(point)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ol>
      )}
      <form onSubmit={add}>
        <TextInput
          aria-label={t("meetings.addItem")}
          placeholder={t("meetings.addItem")}
          data-prose
          value={typed}
          autoComplete="off"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </form>
      {agenda.length === 0 ? (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => save(proposed.map((point) => t(`meetings.proposal.${point}`)))}
        >
          {t("meetings.propose")}
        </Button>
      ) : (
        <p className="meeting-hint">{t("meetings.agendaKeys")}</p>
      )}
    </section>
  );
};
