import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { PaperLanguage, PaperSubject } from "#domain/paper-kind.ts";
import type { Finding } from "#domain/paper-review.ts";
import { sectionOfPlace } from "#renderer/shared/case-file/section-of-place.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { keepFoundWords } from "#renderer/shared/ui/found-words.ts";
import { IconCircleCheck } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface PaperReviewProps {
  readonly view: CaseFileView;
  readonly paper: PaperSubject;
  readonly language?: PaperLanguage;
}

/** What to look at again before a paper is issued, each with the way to where it is corrected. It never blocks. */
export const PaperReview = ({ view, paper, language = "fr" }: PaperReviewProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const titleId = useId();
  const { data, error } = useQuery({
    queryKey: ["paperReview", view.id, paper, language],
    queryFn: () => core.documents.review({ caseFileId: view.id, paper, language }),
    // The dossier and the day may have changed since.
    staleTime: 0,
    gcTime: 0,
  });
  if (error) return <RefusalAlert error={error} />;
  if (!data) return <output className="paper-review-none">{t("paperReview.reading")}</output>;
  if (data.length === 0)
    return (
      <output className="paper-review-none">
        <IconCircleCheck size={20} aria-hidden />
        {t("paperReview.nothing")}
      </output>
    );
  return (
    <section className="paper-review" aria-labelledby={titleId}>
      <h3 id={titleId}>{t("paperReview.title")}</h3>
      <span className="hint">{t("paperReview.intro")}</span>
      <ul>
        {[...Map.groupBy(data, ({ kind }) => kind)].map(([kind, findings]) => (
          <li key={kind}>
            {t(`paperReview.findings.${kind}`, { name: view.caseFile.person.usualName })}
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.section} ${finding.words}`}>
                  <ReviewFinding caseFileId={view.id} finding={finding} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ReviewFindingProps {
  readonly caseFileId: CaseFileId;
  readonly finding: Finding;
}

/** What was found, as the way to the page of the dossier where it is corrected; its sentence is then shown there. */
const ReviewFinding = ({ caseFileId, finding }: ReviewFindingProps) => {
  const { t } = useTranslation();
  const { place, sentence } = finding;
  const words = sayWords(finding);
  if (place === null) return <span>{words}</span>;
  return (
    <Link
      to="/dossiers/$caseFileId/$section"
      params={{ caseFileId, section: sectionOfPlace[place] }}
      className="text-link"
      aria-label={t("paperReview.goTo", { words, place: t(`search.place.${place}`) })}
      onClick={() => keepFoundWords(wordsOf(sentence))}
    >
      {words}
    </Link>
  );

  function sayWords({ kind, section, words: said }: Finding): string {
    switch (kind) {
      case "meetingPassed":
      case "voiceMissing":
      case "decisionsMissing":
      case "carrierMissing":
        return t("paperReview.missing");
      case "actionWithoutWho":
      case "actionWithoutDay":
      case "actionOverdue":
        return t("paperReview.action", { words: said });
      default:
        return t("paperReview.said", { words: said, section });
    }
  }
};

/** What a form shows of a sentence whatever print made of its punctuation; short words stand everywhere. */
const wordsOf = (sentence: string): ReadonlyArray<string> =>
  (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
