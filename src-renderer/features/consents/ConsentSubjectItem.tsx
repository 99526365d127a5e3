import { Alert, Badge, Button } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Consent, isConsentGiven } from "#domain/consent.ts";
import { consentFor, type ConsentSubject, type ConsentThread } from "#domain/consent-thread.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { giverName, giverQuality, statusColour } from "./consent-words.ts";

interface ConsentSubjectProps {
  readonly view: CaseFileView;
  readonly subject: ConsentSubject;
  readonly onWithdraw: (consent: Consent) => void;
}

/** One subject: the person's own answer, then the representatives', what each replaced, and what it means for whom. */
export const ConsentSubjectItem = ({ view, subject, onWithdraw }: ConsentSubjectProps) => {
  const { t } = useTranslation();
  const id = useId();
  const { kind, threads, isDivergent } = subject;
  return (
    <li className="consent-subject">
      <h4 id={id} className="consent-subject-title">
        {t(`vocabulary.consentKind.${kind}`)} · {subject.subject}
      </h4>
      <ul className="consent-threads" aria-labelledby={id}>
        {threads.map((thread) => (
          <li key={thread.answer.id}>
            <Thread view={view} thread={thread} onWithdraw={onWithdraw} />
          </li>
        ))}
      </ul>
      {isDivergent && (
        <Alert color="amber" variant="light" className="consent-divergence">
          {t("consents.divergent")}
        </Alert>
      )}
      <Recipients view={view} subject={subject} />
    </li>
  );
};

interface ThreadProps {
  readonly view: CaseFileView;
  readonly thread: ConsentThread;
  readonly onWithdraw: (consent: Consent) => void;
}

const Thread = ({ view, thread, onWithdraw }: ThreadProps) => {
  const { t } = useTranslation();
  const { answer, isInForce, others, memberIds } = thread;
  const giver = giverName(view, answer, t("vocabulary.consentGiver.legalRepresentative"));
  const quality = giverQuality(view, answer);
  const names = memberIds.map((id) => memberName(view.caseFile.network, id)).join(", ");
  return (
    <>
      <div className="consent-line">
        <span className="consent-text">
          <span>
            <strong>{giver}</strong>
            {quality && <span className="hint"> {quality}</span>}
            {names && <span> · {t("consents.recipients", { names })}</span>}
          </span>
          <AnswerHint consent={answer} />
          {!isInForce && <span className="hint">{t("consents.notInForceYet")}</span>}
          {answer.limits && <span className="quote">{answer.limits}</span>}
        </span>
        <span className="consent-side">
          <Badge color={statusColour(answer.status)} variant="light" size="lg" tt="none">
            {t(`vocabulary.consentStatus.${answer.status}`)}
          </Badge>
          {isInForce && isConsentGiven(answer.status) && (
            <Button
              variant="default"
              size="compact-sm"
              className="no-print"
              aria-label={t("consents.withdrawOf", { giver, subject: answer.subject })}
              onClick={() => onWithdraw(answer)}
            >
              {t("consents.withdraw")}
            </Button>
          )}
        </span>
      </div>
      {others.length > 0 && (
        <details className="consent-history">
          <summary>{t("consents.history", { count: others.length })}</summary>
          {others.map((one, index) => (
            <Replaced key={one.id} consent={one} by={others[index - 1] ?? answer} />
          ))}
        </details>
      )}
    </>
  );
};

const AnswerHint = ({ consent: { on, form } }: { readonly consent: Consent }) => {
  const { t } = useTranslation();
  return (
    <span className="hint">
      {t("consents.line", { day: formatDay(on) })}
      {form && ` · ${form}`}
    </span>
  );
};

interface ReplacedProps {
  readonly consent: Consent;
  /** The answer that came after it. */
  readonly by: Consent;
}

const Replaced = ({ consent, by }: ReplacedProps) => {
  const { t } = useTranslation();
  const isLater = consent.on > by.on;
  return (
    <div className="consent-line">
      <span className="consent-text">
        <AnswerHint consent={consent} />
        {consent.limits && <span className="quote">{consent.limits}</span>}
        <span className="hint">
          {isLater
            ? t("consents.notInForceYet")
            : t("consents.replacedOn", { day: formatDay(by.on) })}
        </span>
      </span>
      <Badge color="gray" variant="outline" size="lg" tt="none">
        <s>{t(`vocabulary.consentStatus.${consent.status}`)}</s>
      </Badge>
    </div>
  );
};

type RecipientsProps = Pick<ConsentSubjectProps, "view" | "subject">;

/** Where answers name somebody: what the person's answers come down to, one recipient after the other. */
const Recipients = ({ view, subject: { kind, subject, threads } }: RecipientsProps) => {
  const { t } = useTranslation();
  const id = useId();
  const named = new Set(threads.flatMap(({ memberIds }) => memberIds));
  if (named.size === 0) return null;
  const { caseFile, supplement, today } = view;
  return (
    <div className="consent-recipients">
      <span id={id} className="consent-recipients-title">
        {t("consents.byRecipient")}
      </span>
      <ul aria-labelledby={id}>
        {[...named].map((memberId) => {
          const { own, representatives, isDivergent } = consentFor(
            caseFile.consents,
            supplement.consentScopes,
            { kind, subject, memberId },
            today,
          );
          return (
            <li key={memberId}>
              <strong>{memberName(caseFile.network, memberId)}</strong>
              {[...(own ? [own] : []), ...representatives].map((answer) => (
                <Badge
                  key={answer.id}
                  color={statusColour(answer.status)}
                  variant="light"
                  tt="none"
                >
                  {giverName(view, answer, t("vocabulary.consentGiver.legalRepresentative"))}
                  {" · "}
                  {t(`vocabulary.consentStatus.${answer.status}`)}
                </Badge>
              ))}
              {!own && <span className="hint">{t("consents.ownMissing")}</span>}
              {isDivergent && <span className="hint">{t("consents.divergentShort")}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
