import { Alert, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isConsentGiven } from "#domain/consent.ts";
import { type ConsentOverride, overrideStateOn } from "#domain/consent-override.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { OverrideSheet } from "./OverrideSheet.tsx";
import { OverrideText } from "./OverrideText.tsx";
import { ReviewDialog } from "./ReviewDialog.tsx";
import "./consents.css";

/** Archipel's documented path: opened on purpose, written as a guided sheet, ended by the person's own consent. */
export const ConsentOverridePanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { consentOverride } = view.caseFile;
  const [isWriting, setWriting] = useState(
    view.drafts.some(({ form }) => form === "consentOverride"),
  );
  return (
    <Panel title={t("consents.override.title")} description={t("consents.override.intro")}>
      {isWriting ? (
        <OverrideSheet view={view} onClose={() => setWriting(false)} />
      ) : consentOverride ? (
        <WrittenOverride
          view={view}
          override={consentOverride}
          onCorrect={() => setWriting(true)}
        />
      ) : (
        <>
          {isConsentGiven(view.facts.participationConsent) && (
            <Text mb="sm">
              {t("consents.override.notNeeded", { name: view.caseFile.person.usualName })}
            </Text>
          )}
          <Button variant="default" onClick={() => setWriting(true)}>
            {t("consents.override.start")}
          </Button>
        </>
      )}
    </Panel>
  );
};

interface WrittenOverrideProps {
  readonly view: CaseFileView;
  readonly override: ConsentOverride;
  readonly onCorrect: () => void;
}

const WrittenOverride = ({ view, override, onCorrect }: WrittenOverrideProps) => {
  const { t } = useTranslation();
  const [isReviewing, setReviewing] = useState(false);
  const { state } = overrideStateOn(view.caseFile, view.today);
  const text = <OverrideText override={override} network={view.caseFile.network} />;
  return (
    <>
      <OverrideStateAlert view={view} override={override} />
      {state === "ended" ? (
        <details className="override-ended">
          <summary>{t("consents.override.read")}</summary>
          {text}
        </details>
      ) : (
        text
      )}
      <Group mt="md" className="no-print">
        {(state === "open" || state === "reviewDue") && (
          <Button onClick={() => setReviewing(true)}>{t("consents.override.review")}</Button>
        )}
        <Button variant="default" onClick={onCorrect}>
          {t("consents.override.correct")}
        </Button>
      </Group>
      {isReviewing && <ReviewDialog view={view} onClose={() => setReviewing(false)} />}
    </>
  );
};

/** Whether the record counts today, and why. */
const OverrideStateAlert = ({ view, override }: Omit<WrittenOverrideProps, "onCorrect">) => {
  const { t } = useTranslation();
  const state = overrideStateOn(view.caseFile, view.today);
  const { usualName: name } = view.caseFile.person;
  switch (state.state) {
    case "none":
      return (
        <Alert color="gray" variant="light" mb="md" title={t("consents.override.stateNotYet")}>
          {t("consents.override.notYet", { day: formatDay(override.decidedOn) })}
        </Alert>
      );
    case "ended":
      return (
        <Alert color="teal" variant="light" mb="md" title={t("consents.override.stateEnded")}>
          {t("consents.override.ended", { day: formatDay(state.on), name })}
        </Alert>
      );
    case "open":
    case "reviewDue": {
      const day = formatDay(override.reviewOn);
      const isDue = state.state === "reviewDue";
      return (
        <Alert
          color={isDue ? "red" : "amber"}
          variant="light"
          mb="md"
          title={isDue ? t("consents.override.stateReviewDue") : t("consents.override.stateOpen")}
        >
          {state.reopenedOn !== null && (
            <p className="override-reopened">
              {t("consents.override.reopened", { day: formatDay(state.reopenedOn), name })}
            </p>
          )}
          {isDue
            ? t("consents.override.reviewDue", { day })
            : t("consents.override.open", { day, name })}
        </Alert>
      );
    }
  }
};
