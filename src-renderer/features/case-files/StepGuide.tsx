import { Collapse, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { type Check, isMissing, type StepState } from "#domain/check.ts";
import type { CheckId } from "#domain/step.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import {
  IconBulb,
  IconChevronDown,
  IconCircleCheck,
  IconCircleDashed,
} from "#renderer/shared/ui/icons.ts";
import "./case-files.css";

/** What a step still misses and why, what is done, and what the programme says to watch for. */
export const StepGuide = ({ step }: { readonly step: StepState }) => {
  const { t } = useTranslation();
  const open = step.checks.filter(isMissing);
  const met = step.checks.filter((check) => !isMissing(check));
  return (
    <section className="step-guide" aria-label={t("caseFiles.guide")}>
      {open.length === 0 ? (
        <p className="step-complete">
          <IconCircleCheck size={20} aria-hidden /> {t("caseFiles.stepComplete")}
        </p>
      ) : (
        <ul className="check-list">
          {groupByReason(open).map((group) => (
            <OpenChecks key={group.reason} {...group} />
          ))}
        </ul>
      )}
      <div className="step-guide-folds">
        {met.length > 0 && (
          <Fold label={t("caseFiles.metChecks", { count: met.length })}>
            <ul className="check-list">
              {met.map(({ id }) => (
                <li key={id} className="check-met">
                  <IconCircleCheck size={18} aria-hidden />
                  <span>{t(`checks.${id}`)}</span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {step.watchFor.length > 0 && (
          <Fold label={t("caseFiles.watchFor")} icon={<IconBulb size={17} aria-hidden />}>
            <ul className="watch-for">
              {step.watchFor.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </section>
  );
};

interface OpenGroup {
  readonly reason: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly ids: ReadonlyArray<CheckId>;
}

/** Several checks often wait for the same thing: it is said once. */
const groupByReason = (checks: ReadonlyArray<Check>): ReadonlyArray<OpenGroup> => {
  const groups = new Map<string, OpenGroup>();
  for (const check of checks) {
    if (check.state === "met") continue;
    const { id, reason, parameters } = check;
    groups.set(reason, { reason, parameters, ids: [...(groups.get(reason)?.ids ?? []), id] });
  }
  return [...groups.values()];
};

const OpenChecks = ({ reason, parameters, ids }: OpenGroup) => {
  const { t } = useTranslation();
  const key = isReason(reason) ? reason : "unknown";
  return (
    <li className="check-open">
      <IconCircleDashed size={18} aria-hidden />
      <span>
        <strong>{t(`reasons.${key}`, { ...noParameters, ...parameters })}</strong>
        {ids.length > 1 && (
          <span className="check-reason">
            {t("caseFiles.waitingChecks", {
              checks: ids.map((id) => t(`checks.${id}`)).join(" · "),
            })}
          </span>
        )}
      </span>
    </li>
  );
};

interface FoldProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

const Fold = ({ label, icon, children }: FoldProps) => {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <div className="fold">
      <UnstyledButton
        className="fold-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        {icon}
        {label}
        <IconChevronDown size={16} aria-hidden className="fold-chevron" data-open={isOpen} />
      </UnstyledButton>
      <Collapse expanded={isOpen} id={id} transitionDuration={120}>
        {children}
      </Collapse>
    </div>
  );
};

// Each reason fills its own blanks; the catalogue as a whole knows these.
const noParameters = { count: 0, minimum: 0, carrier: "", names: "" };

type BaseKey<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;
type ReasonKey = BaseKey<keyof typeof fr.reasons>;

const isReason = (reason: string): reason is ReasonKey =>
  reason in fr.reasons || `${reason}_other` in fr.reasons;
