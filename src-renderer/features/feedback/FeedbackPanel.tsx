import { Badge, Button, Loader, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Feedback, isFeedbackOpen } from "#domain/feedback.ts";
import { daysBetween } from "#domain/local-date.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { FeedbackForm } from "./FeedbackForm.tsx";
import { paperName } from "./feedback-values.ts";
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
  const all = view.caseFile.feedback;
  // What waits longest comes first; of what is settled, the last.
  const open = all.filter(isFeedbackOpen).toSorted((a, b) => a.on.localeCompare(b.on));
  const closed = all
    .filter((one) => !isFeedbackOpen(one))
    .toSorted((a, b) => (b.closedOn ?? "").localeCompare(a.closedOn ?? ""));
  const groups = [
    { title: t("feedback.open"), found: open },
    { title: t("feedback.closedOnes"), found: closed },
  ];
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
      {all.length === 0 && !editing && <Text c="dimmed">{t("feedback.none")}</Text>}
      {groups.map(
        ({ title, found }) =>
          found.length > 0 && (
            <section key={title} className="feedback-group" aria-label={title}>
              <h4>
                {title} <span className="hint numbers">{found.length}</span>
              </h4>
              <ul className="feedback-list">
                {found.map((one) => (
                  <FeedbackLine
                    key={one.id}
                    feedback={one}
                    view={view}
                    onFollow={editing ? null : () => setEditing({ id: one.id })}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
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
  feedback,
  view: { caseFile, supplement, today },
  onFollow,
}: {
  readonly feedback: Feedback;
  readonly view: CaseFileView;
  readonly onFollow: (() => void) | null;
}) => {
  const { t } = useTranslation();
  const { kind, from, on, text, answer, closedOn } = feedback;
  const corrected = supplement.feedbackCorrections.find((one) => one.feedbackId === feedback.id);
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
        <span className="hint">{informedText()}</span>
        {answer && <span className="pre-line">{t("feedback.answerLine", { answer })}</span>}
        {corrected && (
          <span className="hint">
            {t("feedback.correctedLine", {
              day: formatDay(corrected.on),
              paper: paperName(t, corrected),
            })}
          </span>
        )}
      </div>
      <Badge color={closedOn ? "gray" : "amber"} variant="light" size="lg" tt="none">
        {stateText()}
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

  function informedText(): string {
    const { informedIds, informedOn } = feedback;
    const names = informedIds.map((id) => memberName(caseFile.network, id)).join(", ");
    if (names === "") return t("feedback.informedNobody");
    return informedOn
      ? t("feedback.informedLine", { day: formatDay(informedOn), names })
      : t("feedback.informedUndated", { names });
  }

  function stateText(): string {
    if (closedOn) return t("feedback.closed", { day: formatDay(closedOn) });
    const count = daysBetween(on, today);
    return count > 0 ? t("feedback.openSince", { count }) : t("feedback.openToday");
  }
};
