import { Badge, Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  isLetterKind,
  type LetterInForce,
  letterInForce,
  type LetterKind,
  letterOf,
} from "#domain/letter-text.ts";
import { languagesOf, type PaperLanguage, type PaperSubject } from "#domain/paper-kind.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconPencil } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { LetterForm } from "./LetterForm.tsx";
import "./letters.css";

interface LetterTextProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
}

/** The text of a letter, before it is issued: where it comes from, its editing, and the way back. Nothing for other papers. */
export const LetterText = ({ view, paper: { kind } }: LetterTextProps) =>
  isLetterKind(kind) ? <LetterPanel key={kind} view={view} kind={kind} /> : null;

interface LetterPanelProps {
  readonly view: CaseFileView;
  readonly kind: LetterKind;
}

const LetterPanel = ({ view, kind }: LetterPanelProps) => {
  const { t } = useTranslation();
  const letter = letterOf(kind);
  // What was begun and not saved is there again.
  const [isEditing, setEditing] = useState(
    view.drafts.some(({ form }) => form === `${letter}Text`),
  );
  const { programme, supplement } = view;
  const texts = languagesOf(kind).flatMap((language) => {
    const text = letterInForce(
      { programme, letterTexts: supplement.letterTexts },
      letter,
      language,
    );
    return text ? [{ language, text }] : [];
  });
  return (
    <Panel
      title={t("letters.title")}
      description={t("letters.intro")}
      action={
        !isEditing && (
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t("letters.edit")}
          </Button>
        )
      }
    >
      {isEditing ? (
        <LetterForm view={view} letter={letter} onClose={() => setEditing(false)} />
      ) : (
        <ul className="letter-texts">
          {texts.map(({ language, text }) => (
            <LetterLine key={language} view={view} kind={kind} language={language} text={text} />
          ))}
        </ul>
      )}
    </Panel>
  );
};

interface LetterLineProps extends LetterPanelProps {
  readonly language: PaperLanguage;
  readonly text: LetterInForce;
}

const LetterLine = ({ view, kind, language, text: { subject, body, source } }: LetterLineProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const name = t(`documents.languages.${language}`);
  const letter = letterOf(kind);
  const restoring = useMutation({
    mutationFn: () =>
      core.letters.save({ caseFileId: view.id, letter, texts: [{ language, subject, body }] }),
    onSuccess: keep,
  });
  const resetting = useMutation({
    mutationFn: () => core.letters.reset({ caseFileId: view.id, letter, language }),
    onSuccess: (changed) => {
      keep(changed);
      notify(t("letters.backDone", { language: name }), restoring.mutate);
    },
  });
  const error = resetting.error ?? restoring.error;
  return (
    <li>
      <span className="letter-language">{name}</span>
      <span lang={language}>{subject}</span>
      <Badge variant="light" color={source === "dossier" ? "teal" : "gray"} tt="none">
        {t(`letters.source.${source}`)}
      </Badge>
      {source === "dossier" && (
        <Button
          variant="subtle"
          size="compact-md"
          loading={resetting.isPending}
          aria-label={t("letters.backOf", { language: name })}
          onClick={() => resetting.mutate()}
        >
          {t("letters.back")}
        </Button>
      )}
      {error && <RefusalAlert error={error} />}
    </li>
  );
};
