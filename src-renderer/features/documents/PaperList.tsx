import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { PaperKind } from "#domain/paper-kind.ts";
import { stepIds } from "#domain/step.ts";
import { PaperState } from "./PaperState.tsx";
import { papersOfStep } from "./paper-state.ts";

interface PaperListProps {
  readonly view: CaseFileView;
  readonly shown: PaperKind | null;
}

/** The papers of a dossier by the step that yields them; those it does not allow yet are folded, with the reason. */
export const PaperList = ({ view, shown }: PaperListProps) => {
  const { t } = useTranslation();
  const steps = stepIds.map((step) => papersOfStep(view, step));
  const notYet = steps.flatMap((step) => step.notYet);
  const isNoneChosen = shown === null || notYet.some(({ kind }) => kind === shown);
  return (
    <nav className="paper-list" aria-label={t("documents.title")}>
      {steps
        .filter(({ entries }) => entries.length > 0)
        .map(({ step, entries }) => (
          <section key={step} aria-label={titleOf(view, step)}>
            <h3 className="paper-list-step">{titleOf(view, step)}</h3>
            <ul>
              {entries.map((entry) => (
                <li key={entry.kind}>
                  <Link
                    to="/dossiers/$caseFileId/$section"
                    params={{ caseFileId: view.id, section: "papiers" }}
                    search={{ papier: entry.kind }}
                    resetScroll={false}
                    className="paper-entry"
                    data-open={entry.kind === shown}
                    aria-current={entry.kind === shown ? "true" : undefined}
                  >
                    <span className="paper-entry-name">{t(`documents.kinds.${entry.kind}`)}</span>
                    <PaperState entry={entry} />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {notYet.length > 0 && (
        <details className="paper-not-yet" open={isNoneChosen}>
          <summary>{t("documents.notYetCount", { count: notYet.length })}</summary>
          <ul>
            {notYet.map(({ kind, reason }) => (
              <li key={kind}>
                <span className="paper-entry-name">{t(`documents.kinds.${kind}`)}</span>
                {reason !== null && <span className="hint">{t(`documentRefusal.${reason}`)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
};

const titleOf = ({ progress }: CaseFileView, step: string): string =>
  progress.steps.find(({ id }) => id === step)?.title ?? step;
