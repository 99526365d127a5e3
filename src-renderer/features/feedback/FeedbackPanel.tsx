import { Badge, Button, Loader, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Feedback } from "#domain/feedback.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { FeedbackForm } from "./FeedbackForm.tsx";
import "./feedback.css";

/** What is open in the form: a new one (null) or one that is followed, by id. */
interface Editing {
  readonly id: string | null;
}

/** Wishes and complaints, the open ones first, each brought to its closure. */
export const FeedbackPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft({
    caseFileId: view.id,
    form: "feedback",
  });
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  return <FeedbackLists view={view} opened={draft && { id: draft.about || null }} />;
};

const FeedbackLists = ({
  view,
  opened,
}: {
  readonly view: CaseFileView;
  readonly opened: Editing | null;
}) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(opened);
  const sorted = view.caseFile.feedback.toSorted(
    (a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || b.on.localeCompare(a.on),
  );
  return (
    <Panel
      title={t("feedback.title")}
      description={t("feedback.intro")}
      action={
        !editing && (
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing({ id: null })}
          >
            {t("feedback.add")}
          </Button>
        )
      }
    >
      {sorted.length === 0 && !editing && <Text c="dimmed">{t("feedback.none")}</Text>}
      <ul className="feedback-list">
        {sorted.map((one) => (
          <FeedbackLine
            key={one.id}
            feedback={one}
            onFollow={editing ? null : () => setEditing({ id: one.id })}
          />
        ))}
      </ul>
      {editing && (
        <FeedbackForm
          key={editing.id}
          view={view}
          id={editing.id}
          onClose={() => setEditing(null)}
        />
      )}
    </Panel>
  );
};

const FeedbackLine = ({
  feedback: { kind, from, on, text, answer, closedOn },
  onFollow,
}: {
  readonly feedback: Feedback;
  readonly onFollow: (() => void) | null;
}) => {
  const { t } = useTranslation();
  return (
    <li className="feedback">
      <div className="feedback-text">
        <span className="hint">
          {t(`vocabulary.feedbackKind.${kind}`)} ·{" "}
          {t("feedback.line", {
            source: t(`vocabulary.feedbackSource.${from}`),
            day: formatDay(on),
          })}
        </span>
        <span className="quote">{text}</span>
        {answer && <span>{t("feedback.answerLine", { answer })}</span>}
      </div>
      <Badge color={closedOn ? "gray" : "amber"} variant="light" size="lg" tt="none">
        {closedOn ? t("feedback.closed", { day: formatDay(closedOn) }) : t("feedback.open")}
      </Badge>
      {onFollow && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t("feedback.edit", { text })}
          onClick={onFollow}
        >
          {t("feedback.editButton")}
        </Button>
      )}
    </li>
  );
};
