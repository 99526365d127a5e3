import { Stepper } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { paysParticipants } from "#domain/fee-statement.ts";
import { hasLeft } from "#domain/network-member.ts";
import { stepIds } from "#domain/step.ts";
import { VersionNotice } from "#renderer/features/programmes/index.ts";
import {
  IconCalendar,
  IconCoinEuro,
  IconFileText,
  IconHistory,
  IconUsers,
} from "#renderer/shared/ui/icons.ts";
import { hasFunding } from "./has-funding.ts";
import { type SectionPath, sectionPaths } from "./sections.ts";

interface StepRailProps {
  readonly view: CaseFileView;
  readonly section: SectionPath;
}

/** The six steps, where the dossier stands among them, and what each still misses; they guide and never lock. */
export const StepRail = ({ view, section }: StepRailProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { progress, caseFile, programme } = view;
  const go = (path: SectionPath) =>
    void navigate({
      to: "/dossiers/$caseFileId/$section",
      params: { caseFileId: view.id, section: path },
    });
  const standing = stepIds.indexOf(progress.current);

  return (
    <nav className="rail no-print" aria-label={t("caseFiles.steps")}>
      <Stepper
        active={standing}
        // The stepper answers for its steps: a handler of their own would never be called.
        onStepClick={(index) => {
          const step = stepIds[index];
          if (step) go(sectionPaths[step]);
        }}
        orientation="vertical"
        size="xs"
        iconSize={28}
      >
        {progress.steps.map(({ id, title, missing, checks }, index) => {
          const isOpen = sectionPaths[id] === section;
          const isReached = index <= standing;
          const setAside = checks.filter(({ state }) => state === "setAside").length;
          return (
            <Stepper.Step
              key={id}
              label={title}
              description={
                <span className={missing > 0 && isReached ? "state-open" : ""}>
                  {stepNote({ missing, setAside, isReached, isHere: index === standing })}
                </span>
              }
              // A step that was passed with something missing is not ticked off.
              {...(missing > 0 && { color: "amber.6", completedIcon: <span>{index + 1}</span> })}
              className="rail-step"
              data-open={isOpen}
              {...(isOpen ? { "aria-current": "page" as const } : {})}
            />
          );
        })}
      </Stepper>
      <div className="rail-others">
        <RailLink
          view={view}
          path={sectionPaths.network}
          section={section}
          icon={<IconUsers size={18} aria-hidden />}
          label={t("caseFiles.network")}
          note={t("caseFiles.networkCount", {
            count: caseFile.network.filter((one) => !hasLeft(one, view.today)).length,
          })}
        />
        {(hasFunding(view) || paysParticipants(caseFile, programme)) && (
          <RailLink
            view={view}
            path={sectionPaths.funding}
            section={section}
            icon={<IconCoinEuro size={18} aria-hidden />}
            label={t("caseFiles.funding")}
          />
        )}
        <RailLink
          view={view}
          path={sectionPaths.papers}
          section={section}
          icon={<IconFileText size={18} aria-hidden />}
          label={t("caseFiles.papers")}
        />
        <RailLink
          view={view}
          path={sectionPaths.chronology}
          section={section}
          icon={<IconCalendar size={18} aria-hidden />}
          label={t("chronology.title")}
        />
        <RailLink
          view={view}
          path={sectionPaths.history}
          section={section}
          icon={<IconHistory size={18} aria-hidden />}
          label={t("caseFiles.history")}
        />
      </div>
      <VersionNotice view={view} />
    </nav>
  );

  function stepNote(step: StepStanding): string {
    if (step.missing > 0 && step.isReached)
      return t("caseFiles.stepMissing", { count: step.missing });
    if (step.isHere) return t("caseFiles.stepHere");
    if (step.setAside > 0 && step.isReached)
      return t("caseFiles.stepSetAside", { count: step.setAside });
    return step.missing === 0 && step.isReached ? t("caseFiles.stepDone") : "";
  }
};

interface StepStanding {
  readonly missing: number;
  readonly setAside: number;
  readonly isReached: boolean;
  readonly isHere: boolean;
}

interface RailLinkProps extends StepRailProps {
  readonly path: SectionPath;
  readonly icon: ReactNode;
  readonly label: string;
  readonly note?: string;
}

const RailLink = ({ view, section, path, icon, label, note }: RailLinkProps) => (
  <Link
    to="/dossiers/$caseFileId/$section"
    params={{ caseFileId: view.id, section: path }}
    className="rail-link"
    data-open={path === section}
  >
    {icon}
    <span>{label}</span>
    {note && <span className="rail-note">{note}</span>}
  </Link>
);
