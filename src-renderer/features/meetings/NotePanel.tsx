import { Loader } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import {
  meetingLineKinds,
  type Meeting,
  type MeetingLine,
  type WrittenLine,
} from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { CaptureLine } from "./CaptureLine.tsx";
import type { TypedLine } from "./capture-grammar.ts";
import { LineList, type PendingLine } from "./LineList.tsx";
import { firstWho, speakerOf, speakersOf } from "./people-in-room.ts";
import type { ChangeMeeting } from "./use-meeting.ts";

interface NotePanelProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

/** What was being typed when the vault was locked. */
const TypedDraft = z.object({
  kind: z.enum(meetingLineKinds),
  who: z.string().nullable(),
  text: z.string(),
});

/** The lines, and the one that is being typed; that one too is kept on disk while it is. */
export const NotePanel = (props: NotePanelProps) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft(draftKeyOf(props.view));
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  return <ReadyPanel {...props} kept={TypedDraft.safeParse(draft?.values).data} />;
};

const ReadyPanel = ({
  view,
  meeting,
  change,
  kept,
}: NotePanelProps & { readonly kept: z.infer<typeof TypedDraft> | undefined }) => {
  const { t } = useTranslation();
  const keeper = useDraftKeeper();
  const draftKey = useMemo(() => draftKeyOf(view), [view]);
  const speakers = speakersOf(view);
  const [typed, setTyped] = useState<TypedLine>(() =>
    kept && kept.text !== ""
      ? { ...kept, who: speakers.find(({ name }) => name === kept.who) ?? null }
      : { kind: "word", text: "", who: firstWho("word", speakers, view) },
  );
  const [edited, setEdited] = useState<MeetingLine | null>(null);
  const [pending, setPending] = useState<ReadonlyArray<PendingLine>>([]);
  const lastKey = useRef(0);
  const caseFileId = view.id;

  const type = (next: TypedLine) => {
    setTyped(next);
    keeper.change(draftKey, {
      about: "",
      values: { kind: next.kind, text: next.text, who: next.who?.name ?? null },
    });
  };
  const clear = () => {
    setEdited(null);
    type({ ...typed, text: "", who: typed.kind === "word" ? typed.who : null });
  };
  const note = (line: WrittenLine) => {
    clear();
    if (edited) {
      const { id: lineId, objectiveId } = edited;
      const rewritten = { ...line, objectiveId };
      change((meetings) => meetings.rewrite({ caseFileId, lineId, line: rewritten }));
      return;
    }
    lastKey.current += 1;
    const key = lastKey.current;
    send({ key, line, isFailed: false });
  };
  const send = ({ key, line }: PendingLine) => {
    const withState = (isFailed: boolean) => (lines: ReadonlyArray<PendingLine>) => [
      ...lines.filter((one) => one.key !== key),
      { key, line, isFailed },
    ];
    setPending(withState(false));
    change((meetings) => meetings.capture({ caseFileId, line }), {
      onSuccess: () => setPending((lines) => lines.filter((one) => one.key !== key)),
      onError: () => setPending(withState(true)),
    });
  };
  const edit = (line: MeetingLine) => {
    setEdited(line);
    setTyped({
      kind: line.kind,
      text: line.dueOn === null ? line.text : `${line.text} ${belgianDay(line.dueOn)}`,
      who: speakerOf(line, speakers),
    });
  };
  const remove = (line: MeetingLine) => {
    const at = meeting.lines.indexOf(line);
    const { id: lineId, kind, text, byId, dueOn, objectiveId } = line;
    if (edited?.id === lineId) clear();
    change((meetings) => meetings.remove({ caseFileId, lineId }), {
      onSuccess: () =>
        notify(t("meetings.lineRemoved", { text }), () =>
          change((meetings) =>
            meetings.capture({ caseFileId, at, line: { kind, text, byId, dueOn, objectiveId } }),
          ),
        ),
    });
  };
  return (
    <>
      <LineList
        view={view}
        meeting={meeting}
        pending={pending}
        editedId={edited?.id ?? null}
        onEdit={edit}
        onRemove={remove}
        onRetry={send}
      />
      <CaptureLine
        view={view}
        typed={typed}
        editedId={edited?.id ?? null}
        onType={type}
        onNote={note}
        onCancel={clear}
        onEditLast={() => {
          const last = meeting.lines.at(-1);
          if (last) edit(last);
        }}
      />
    </>
  );
};

const draftKeyOf = ({ id: caseFileId }: MeetingView) => ({
  caseFileId,
  form: "meetingLine" as const,
});

/** `31/3/2026`, as it is typed. */
const belgianDay = (day: string): string => day.split("-").toReversed().join("/");
