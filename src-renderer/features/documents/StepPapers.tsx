import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { StepId } from "#domain/step.ts";
import { IconFileText } from "#renderer/shared/ui/icons.ts";
import { PaperState } from "./PaperState.tsx";
import { papersOfStep } from "./paper-state.ts";
import "./documents.css";

interface StepPapersProps {
  readonly view: CaseFileView;
  readonly step: StepId;
}

/** The documents a step yields (domain 3), where each stands, and the way to it. */
export const StepPapers = ({ view, step }: StepPapersProps) => {
  const { t } = useTranslation();
  const { entries, notYet } = papersOfStep(view, step);
  if (entries.length + notYet.length === 0) return null;
  return (
    <section className="step-papers no-print" aria-label={t("documents.ofStep")}>
      <h3 className="step-papers-title">{t("documents.ofStep")}</h3>
      {entries.length > 0 && (
        <ul className="step-papers-list">
          {entries.map((entry) => (
            <li key={entry.kind}>
              <IconFileText size={18} aria-hidden />
              <Link
                to="/dossiers/$caseFileId/$section"
                params={{ caseFileId: view.id, section: "papiers" }}
                search={{ papier: entry.kind }}
                className="text-link"
              >
                {t(`documents.kinds.${entry.kind}`)}
              </Link>
              <PaperState entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {notYet.length > 0 && (
        <p className="step-papers-not-yet">
          {t("documents.notYetNames", {
            names: notYet.map(({ kind }) => t(`documents.kinds.${kind}`)).join(", "),
          })}
        </p>
      )}
    </section>
  );
};
