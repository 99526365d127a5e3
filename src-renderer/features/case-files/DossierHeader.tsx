import { Badge, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { isConsentGiven } from "#domain/consent.ts";
import { isOverrideOpen, overrideStateOn } from "#domain/consent-override.ts";
import { programmeIn } from "#domain/programme-language.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useAgeText } from "#renderer/shared/i18n/use-age.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { IconArrowLeft } from "#renderer/shared/ui/icons.ts";
import "./case-files.css";

/** Whose dossier this is, always in sight. */
export const DossierHeader = memo(({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const ageText = useAgeText();
  const language = useInterfaceLanguage();
  const { caseFile, programme, facts, progress } = view;
  const { person } = caseFile;
  const consent = facts.participationConsent;
  const override = overrideStateOn(caseFile, view.today);
  const next = awaitedConcertation(caseFile, view.supplement);
  const isSettled = isConsentGiven(consent);
  return (
    <div className="dossier-header no-print">
      <Link
        to="/"
        className="dossier-back"
        aria-label={t("app.backHome")}
        title={t("app.backHome")}
      >
        <IconArrowLeft size={20} aria-hidden />
      </Link>
      <div className="dossier-identity">
        <Title order={1} size="h2" className="dossier-name">
          {person.usualName} {person.familyName}
        </Title>
        <span className="dossier-facts">
          {ageText(facts.age)} · <span className="numbers">{caseFile.number}</span> ·{" "}
          {programmeIn(programme, language).name}
          {next && (
            <>
              {" · "}
              <span className={next.on < view.today ? "state-open" : ""}>
                {t("programmeGuides.nextMeeting", { day: formatDay(next.on) })}
              </span>
            </>
          )}
        </span>
      </div>
      <div className="dossier-badges">
        {progress.isClosed && (
          <Badge color="gray" variant="light" size="lg">
            {t("caseFiles.closed")}
          </Badge>
        )}
        {caseFile.fictional && (
          <Badge color="gray" variant="outline" size="lg">
            {t("caseFiles.fictionalFile")}
          </Badge>
        )}
        {/* Nobody waits for an answer in a file that ended without asking. */}
        {!(progress.isClosed && consent === "none") && (
          <Badge
            color={isSettled ? "teal" : consent === "none" ? "amber" : "red"}
            variant="light"
            size="lg"
          >
            {t("caseFiles.consent", { status: t(`vocabulary.consentStatus.${consent}`) })}
          </Badge>
        )}
        {isOverrideOpen(override) && (
          <Badge color={override.state === "reviewDue" ? "red" : "amber"} variant="light" size="lg">
            {override.state === "reviewDue"
              ? t("caseFiles.overrideReviewDue")
              : t("caseFiles.overrideOpen")}
          </Badge>
        )}
      </div>
    </div>
  );
});
