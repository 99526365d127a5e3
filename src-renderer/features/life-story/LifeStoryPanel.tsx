import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { storyLines } from "#domain/life-story.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { StorySection, type StoryValues } from "./story-section.ts";
import { StoryLines } from "./StoryLines.tsx";
import "./life-story.css";

/** The lines of « Mon histoire en dix lignes »: proposed from the dossier, gone through with the person, with a way back. */
export const LifeStoryPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const isChosen = view.supplement.lifeStory !== null;
  const { mutate: goBack, error } = useMutation({
    mutationFn: () => core.lifeStories.save({ caseFileId: view.id, lifeStory: null }),
    onSuccess: keep,
  });
  return (
    <Panel
      title={t("lifeStories.title")}
      description={t("lifeStories.intro")}
      action={
        isChosen && (
          <Button
            variant="default"
            onClick={() =>
              confirmAction({
                title: t("lifeStories.backTitle"),
                text: t("lifeStories.backText"),
                confirm: t("lifeStories.back"),
                onConfirm: () => goBack(),
              })
            }
          >
            {t("lifeStories.back")}
          </Button>
        )
      }
    >
      {error !== null && <RefusalAlert error={error} />}
      <p className="story-source">{t(isChosen ? "lifeStories.chosen" : "lifeStories.proposed")}</p>
      <SectionForm
        // What was chosen and what is proposed are two forms: going back shows the other one at once.
        key={String(isChosen)}
        view={view}
        formId="lifeStory"
        title={t("lifeStories.title")}
        schema={StorySection}
        initial={storyValues}
        save={({ lines }) =>
          core.lifeStories.save({
            caseFileId: view.id,
            lifeStory: { lines: lines.map(({ text }) => text) },
          })
        }
        saveLabel={t("lifeStories.save")}
      >
        {({ control }) => (
          <StoryLines control={control} readerName={view.caseFile.person.usualName} />
        )}
      </SectionForm>
    </Panel>
  );
};

const storyValues = ({ caseFile, supplement, today }: CaseFileView): StoryValues => ({
  lines: storyLines({ caseFile, supplement }, today).map((text) => ({ text })),
});
