import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FormId } from "#domain/draft.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { IconPencil, IconPlus } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface ProtectionPartProps {
  readonly view: CaseFileView;
  readonly formId: FormId;
  readonly title: string;
  /** Said while nothing is noted. */
  readonly whenNone: string;
  readonly addLabel: string;
  /** What is noted; null when nothing is. */
  readonly content: ReactNode;
  readonly remove: () => Promise<CaseFileView>;
  readonly children: (close: () => void) => ReactNode;
}

/** One of the protections: read, then added, corrected, or taken out after a question. */
export const ProtectionPart = ({
  view,
  formId,
  title,
  whenNone,
  addLabel,
  content,
  remove,
  children,
}: ProtectionPartProps) => {
  const { t } = useTranslation();
  const keep = useKeepCaseFile();
  const id = useId();
  // What was begun and not saved is there again.
  const [isEditing, setEditing] = useState(view.drafts.some(({ form }) => form === formId));
  const { mutate, isPending, error } = useMutation({
    mutationFn: remove,
    onSuccess: (saved) => {
      keep(saved);
      notify(t("protections.removed", { what: title }));
    },
  });
  const askBeforeRemoval = () =>
    confirmAction({
      title: t("protections.removeTitle", { what: title }),
      text: t("protections.removeText"),
      confirm: t("protections.remove"),
      onConfirm: () => mutate(),
    });

  return (
    <section className="protection" aria-labelledby={id}>
      <div className="protection-head">
        <h4 id={id}>{title}</h4>
        {!isEditing && content === null && (
          <Button
            variant="light"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {addLabel}
          </Button>
        )}
        {!isEditing && content !== null && (
          <Group gap={8}>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPencil size={16} aria-hidden />}
              aria-label={t("protections.correctOf", { what: title })}
              onClick={() => setEditing(true)}
            >
              {t("protections.correct")}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              loading={isPending}
              aria-label={t("protections.removeOf", { what: title })}
              onClick={askBeforeRemoval}
            >
              {t("protections.remove")}
            </Button>
          </Group>
        )}
      </div>
      {error !== null && <RefusalAlert error={error} />}
      {isEditing
        ? children(() => setEditing(false))
        : (content ?? <p className="hint protection-none">{whenNone}</p>)}
    </section>
  );
};
