import { Alert, Button, Checkbox, Group, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { replacedVersions } from "#domain/delivery.ts";
import type { IssuedVersion } from "#domain/issued-document.ts";
import { languagesOf, type PaperLanguage, type PaperSubject } from "#domain/paper-kind.ts";
import { isForThem, possibleRecipients } from "#domain/possible-recipients.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { PaperReview } from "./PaperReview.tsx";
import { useOwnPaperLanguage } from "./use-own-paper-language.ts";
import { allHolders, holderNames, paperName } from "./paper-words.ts";

interface IssueDialogProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
  readonly next: IssuedVersion;
  readonly onIssued: (version: number) => void;
  readonly onClose: () => void;
}

/** Says what issuing does before it is done; a corrected version first says what is corrected, and who had the last. */
export const IssueDialog = ({ view, paper, next, onIssued, onClose }: IssueDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const own = useOwnPaperLanguage(paper.kind);
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const [languages, setLanguages] = useState(() => languagesNeeded(view, paper, own));
  const { issuedDocuments, deliveries } = view.supplement;
  const { number, version } = next;
  const isCorrection = version > 1;
  const correction = typed.trim().normalize("NFC");
  const isMissing = isCorrection && correction === "";
  const holders = allHolders(replacedVersions(issuedDocuments, deliveries, paper));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      core.issuedDocuments.issue({
        caseFileId: view.id,
        paper,
        version,
        languages: [...languages],
        correction: isCorrection ? correction : null,
      }),
    onSuccess: (saved) => {
      keep(saved);
      onIssued(version);
      notify(t("documents.issued", { version }));
      onClose();
    },
  });
  const about = {
    name: paperName(t, view, paper),
    reference: `${view.caseFile.number}/${number}`,
    version,
  };
  return (
    <Dialog
      onClose={onClose}
      title={t(isCorrection ? "documents.correctTitle" : "documents.issueTitle")}
    >
      <div className="dialog-fields">
        <Text>{t("documents.issueText", about)}</Text>
        <LanguageChoice paper={paper} languages={languages} onLanguages={setLanguages} />
        {view.drafts.length > 0 && (
          <Alert variant="light" color="amber">
            {t("documents.draftsLeftOut")}
          </Alert>
        )}
        <PaperReview view={view} paper={paper} />
        {isCorrection && (
          <>
            <Textarea
              label={t("documents.correction")}
              description={t("documents.correctionHint")}
              minRows={2}
              data-autofocus
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              error={isTried && isMissing ? t("documents.correctionEmpty") : null}
            />
            <Text>
              {holders.length > 0
                ? t("documents.willNotify", { names: holderNames(t, holders) })
                : t("documents.nobodyHad")}
            </Text>
          </>
        )}
        {error !== null && <RefusalAlert error={error} />}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button loading={isPending} onClick={() => (isMissing ? setTried(true) : mutate())}>
          {t("documents.issueVersion", { version })}
        </Button>
      </Group>
    </Dialog>
  );
};

/** French, the organiser's own, and those that whoever the paper is for needs; of these, the ones it can be made in. */
const languagesNeeded = (
  view: CaseFileView,
  paper: PaperSubject,
  own: PaperLanguage,
): ReadonlyArray<PaperLanguage> => {
  const spoken = new Set<PaperLanguage | null>(
    possibleRecipients(view, paper, view.today)
      .filter(isForThem)
      .map(({ speaks }) => speaks),
  );
  return languagesOf(paper.kind).filter(
    (language) => language === "fr" || language === own || spoken.has(language),
  );
};

interface LanguageChoiceProps {
  readonly paper: PaperSubject;
  readonly languages: ReadonlyArray<PaperLanguage>;
  readonly onLanguages: (languages: ReadonlyArray<PaperLanguage>) => void;
}

/** Nothing where the paper is in French only. */
const LanguageChoice = ({ paper, languages, onLanguages }: LanguageChoiceProps) => {
  const { t } = useTranslation();
  const offered = languagesOf(paper.kind);
  if (offered.length < 2) return null;
  return (
    <Checkbox.Group
      label={t("copies.languages")}
      description={t("copies.languagesHint")}
      value={[...languages]}
      onChange={(values) => onLanguages(offered.filter((one) => values.includes(one)))}
    >
      <Group mt="xs">
        {offered.map((one) => (
          <Checkbox
            key={one}
            value={one}
            label={t(`vocabulary.paperLanguage.${one}`)}
            disabled={one === "fr"}
          />
        ))}
      </Group>
    </Checkbox.Group>
  );
};
