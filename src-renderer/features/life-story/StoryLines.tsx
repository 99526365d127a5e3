import { ActionIcon, Button, Input } from "@mantine/core";
import { type Control, useFieldArray, useFormState, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { MOST_STORY_LINES } from "#domain/life-story.ts";
import { PlainAdvice } from "#renderer/shared/forms/PlainAdvice.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import type { StoryValues } from "./story-section.ts";

type StoryControl = Control<StoryValues, unknown, unknown>;

interface StoryLinesProps {
  readonly control: StoryControl;
  readonly readerName: string;
}

/** Ten lines at most, each with the advice for easy reading, moved up and down by a button: also from the keyboard. */
export const StoryLines = ({ control, readerName }: StoryLinesProps) => {
  const { t } = useTranslation();
  const { fields, append, insert, move, remove } = useFieldArray({
    control,
    name: "lines",
    keyName: "fieldKey",
  });
  const { errors } = useFormState({ control });
  const removeLine = (index: number, text: string) => {
    remove(index);
    notify(t("lifeStories.removed", { number: index + 1 }), () => insert(index, { text }));
  };
  return (
    <div className="story-lines">
      <ol>
        {fields.map((field, index) => (
          <StoryLine
            key={field.fieldKey}
            control={control}
            index={index}
            isLast={index === fields.length - 1}
            readerName={readerName}
            onMove={(to) => move(index, to)}
            onRemove={(text) => removeLine(index, text)}
          />
        ))}
      </ol>
      {errors.lines && fields.length === 0 && (
        <Input.Error role="alert">{t("lifeStories.empty")}</Input.Error>
      )}
      {fields.length < MOST_STORY_LINES ? (
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => append({ text: "" })}
        >
          {t("lifeStories.add")}
        </Button>
      ) : (
        <p className="hint">{t("lifeStories.full")}</p>
      )}
    </div>
  );
};

interface StoryLineProps extends StoryLinesProps {
  readonly index: number;
  readonly isLast: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: (text: string) => void;
}

const StoryLine = ({ control, index, isLast, readerName, onMove, onRemove }: StoryLineProps) => {
  const { t } = useTranslation();
  const number = index + 1;
  const text = useWatch({ control, name: `lines.${index}.text` });
  return (
    <li className="story-line">
      <span className="story-number numbers" aria-hidden>
        {number}
      </span>
      <div className="story-text">
        <LongTextField
          control={control}
          name={`lines.${index}.text`}
          label={t("lifeStories.line", { number })}
          hideLabel
          minRows={1}
        />
        <PlainAdvice text={text} voice="byReader" readerName={readerName} />
      </div>
      <div className="story-moves">
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={index === 0}
          aria-label={t("lifeStories.up", { number })}
          onClick={() => onMove(index - 1)}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={isLast}
          aria-label={t("lifeStories.down", { number })}
          onClick={() => onMove(index + 1)}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("lifeStories.remove", { number })}
          onClick={() => onRemove(text)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
};
