import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { PaperLanguage, PaperSubject } from "#domain/document.ts";
import type { Finding } from "#domain/paper-review.ts";
import type { SearchPlace } from "#domain/search.ts";
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
        {data.map((finding) => (
          <li key={`${finding.kind} ${finding.section} ${finding.words}`}>
            <ReviewFinding view={view} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ReviewFindingProps {
  readonly view: CaseFileView;
  readonly finding: Finding;
}

const ReviewFinding = ({ view, finding }: ReviewFindingProps) => {
  const { t } = useTranslation();
  const { kind, place, words } = finding;
  const name = view.caseFile.person.usualName;
  return (
    <>
      <span>
        <strong>{subjectOf(finding)}</strong>
        {t(`paperReview.findings.${kind}`, { name })}
      </span>
      {place && <ReviewLink caseFileId={view.id} place={place} words={words} />}
    </>
  );

  function subjectOf({ section }: Finding): string {
    if (words === "") return "";
    switch (kind) {
      case "actionWithoutWho":
      case "actionWithoutDay":
      case "actionOverdue":
        return t("paperReview.action", { words });
      default:
        return t("paperReview.said", { words, section });
    }
  }
};

interface ReviewLinkProps {
  readonly caseFileId: CaseFileId;
  readonly place: SearchPlace;
  readonly words: string;
}

/** To the page of the dossier where it is corrected; the words are then shown on it. */
const ReviewLink = ({ caseFileId, place: at, words }: ReviewLinkProps) => {
  const { t } = useTranslation();
  const place = t(`search.place.${at}`);
  const name =
    words === "" ? t("paperReview.place", { place }) : t("paperReview.placeOf", { words, place });
  return (
    <Link
      to="/dossiers/$caseFileId/$section"
      params={{ caseFileId, section: sectionOfPlace[at] }}
      aria-label={name}
      onClick={() => keepFoundWords(words === "" ? [] : words.split(" … "))}
    >
      {t("paperReview.place", { place })}
    </Link>
  );
};
