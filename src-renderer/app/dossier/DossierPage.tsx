import { Skeleton } from "@mantine/core";
import { memo, type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { stepIds } from "#domain/step.ts";
import { DossierHeader } from "#renderer/features/case-files/index.ts";
import { ProgrammeGuide } from "#renderer/features/programme-guides/index.ts";
import { ClosedBanner } from "#renderer/features/reopenings/index.ts";
import { useCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useDraftsReadAhead } from "#renderer/shared/forms/use-stored-draft.ts";
import { useShowFoundWords } from "#renderer/shared/ui/found-words.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { DossierSection } from "./DossierSection.tsx";
import { StepRail } from "./StepRail.tsx";
import { type SectionPath, sectionPaths } from "./sections.ts";
import "./dossier.css";

interface DossierPageProps {
  readonly caseFileId: CaseFileId;
  readonly section: SectionPath;
}

/** Another dossier is another page: nothing of the one before is shown with it, not for a moment. */
export const DossierPage = (props: DossierPageProps) => (
  <Dossier key={props.caseFileId} {...props} />
);

const Dossier = ({ caseFileId, section }: DossierPageProps) => {
  const { data: view, error, refetch } = useCaseFile(caseFileId);
  const isRead = useDraftsReadAhead(caseFileId, view);
  useWindowTitle(view?.caseFile.number);
  if (error)
    return (
      <main className="page-narrow">
        <RefusalAlert error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!view || !isRead) return <DossierSkeleton />;
  return <OpenDossier view={view} section={section} />;
};

interface SectionProps {
  readonly view: CaseFileView;
  readonly section: SectionPath;
}

const OpenDossier = ({ view, section }: SectionProps) => {
  // The page, the rail and what was saved answer a press at once; the section, with its forms, is drawn behind it.
  const shown = useDeferredValue(section, null);
  const known = useDeferredValue(view);
  return (
    <>
      <DossierHeader view={view} />
      <div className="dossier">
        <StepRail view={view} section={section} />
        {shown === null ? (
          <Skeleton height={480} className="dossier-main" aria-hidden />
        ) : (
          <Section view={known} section={shown} />
        )}
      </div>
    </>
  );
};

const Section = memo(({ view, section }: SectionProps) => {
  const step = stepIds.find((id) => sectionPaths[id] === section);
  return (
    <>
      <SectionMain key={section}>
        <ClosedBanner view={view} />
        <DossierSection view={view} section={section} />
      </SectionMain>
      {/* Several steps are called as their section is, and siblings with one key are one to React. */}
      {step && <ProgrammeGuide key={`guide ${step}`} programme={view.programme} step={step} />}
    </>
  );
});

/** The number while the dossier is open, never a name: the title stands in the task bar and in screen shares. */
const useWindowTitle = (number: string | undefined): void => {
  const { t } = useTranslation();
  useEffect(() => {
    const name = t("app.name");
    document.title = number === undefined ? name : `${number} · ${name}`;
    return () => {
      document.title = name;
    };
  }, [number, t]);
};

/** A new section starts at its top, and assistive technology starts reading there. */
const SectionMain = ({ children }: { readonly children: ReactNode }) => {
  const main = useRef<HTMLElement>(null);
  // With the section, not a moment after it: whoever presses Tab at once is not brought back.
  useLayoutEffect(() => {
    // Whoever opened the palette meanwhile is typing there.
    if (!document.activeElement?.closest("[role=dialog]"))
      main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  useShowFoundWords();
  return (
    <main className="dossier-main" tabIndex={-1} ref={main}>
      {children}
    </main>
  );
};

const DossierSkeleton = () => (
  <div className="page" aria-hidden>
    <Skeleton height={28} width="40%" mb="xl" />
    <Skeleton height={220} />
  </div>
);
