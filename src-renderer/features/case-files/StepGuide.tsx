import { Collapse, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { Check, CheckState, StepState } from "#domain/check.ts";
import type { CheckId } from "#domain/step.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import {
  IconChevronDown,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
} from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { OpenCheck } from "./OpenCheck.tsx";
import { useWaiveChecks } from "./use-waive-checks.ts";
import "./case-files.css";

interface StepGuideProps {
  readonly caseFileId: CaseFileId;
  readonly step: StepState;
}

/** What a step still misses and why, what was set aside, and what is done. */
export const StepGuide = ({ caseFileId, step }: StepGuideProps) => {
  const { t } = useTranslation();
  const guide = useRef<HTMLElement>(null);
  // The button that was pressed is gone afterwards: the focus stays where the work is.
  const waive = useWaiveChecks(caseFileId, () => guide.current?.focus());
  const open = step.checks.filter(isIn("open"));
  const setAside = step.checks.filter(isIn("setAside"));
  const met = step.checks.filter(isIn("met"));
  return (
    <section className="step-guide" aria-label={t("caseFiles.guide")} tabIndex={-1} ref={guide}>
      {open.length === 0 ? (
        <p className="step-complete">
          <IconCircleCheck size={20} aria-hidden />
          {setAside.length === 0 ? t("caseFiles.stepComplete") : t("caseFiles.stepRestSetAside")}
        </p>
      ) : (
        <ul className="check-list">
          {groupByReason(open).map((group) => (
            <OpenChecks
              key={group.reason}
              {...group}
              isWorking={waive.isWorking}
              onSetAside={(checkId, reason) => waive.setAside({ checkId, reason })}
            />
          ))}
        </ul>
      )}
      {waive.error && <RefusalAlert error={waive.error} />}
      {setAside.length > 0 && (
        <ul className="check-list" aria-label={t("caseFiles.setAsideChecks")}>
          {setAside.map((check) => (
            <SetAsideCheck
              key={check.id}
              {...check}
              onResume={() => waive.resume({ checkId: check.id, reason: check.reason })}
            />
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
      </div>
    </section>
  );
};

/** A check in one of its states, with what that state says. */
type CheckIn<State extends CheckState["state"]> = Extract<Check, { readonly state: State }>;

const isIn =
  <State extends CheckState["state"]>(state: State) =>
  (check: Check): check is CheckIn<State> =>
    check.state === state;

interface OpenGroup {
  readonly reason: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly ids: ReadonlyArray<CheckId>;
}

/** Several checks often wait for the same thing: it is said once. */
const groupByReason = (checks: ReadonlyArray<CheckIn<"open">>): ReadonlyArray<OpenGroup> => {
  const groups = new Map<string, OpenGroup>();
  for (const { id, reason, parameters } of checks) {
    groups.set(reason, { reason, parameters, ids: [...(groups.get(reason)?.ids ?? []), id] });
  }
  return [...groups.values()];
};

interface OpenChecksProps extends OpenGroup {
  readonly isWorking: boolean;
  readonly onSetAside: (checkId: CheckId, reason: string) => void;
}

const OpenChecks = ({ reason, parameters, ids, isWorking, onSetAside }: OpenChecksProps) => {
  const { t } = useTranslation();
  const key = isReason(reason) ? reason : "unknown";
  const sentence = <strong>{t(`reasons.${key}`, { ...noParameters, ...parameters })}</strong>;
  const setAside = (checkId: CheckId) => ({
    checkId,
    isWorking,
    onSetAside: (written: string) => onSetAside(checkId, written),
  });
  const [first, ...others] = ids;
  return (
    <li className="check-open">
      <IconCircleDashed size={18} aria-hidden />
      {first && others.length === 0 ? (
        <OpenCheck {...setAside(first)}>{sentence}</OpenCheck>
      ) : (
        <div className="open-check">
          {sentence}
          <span className="check-reason">{t("caseFiles.waitingChecks")}</span>
          <ul className="waiting-checks">
            {ids.map((id) => (
              <li key={id}>
                <OpenCheck {...setAside(id)}>
                  <span>{t(`checks.${id}`)}</span>
                </OpenCheck>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
};

type SetAsideCheckProps = CheckIn<"setAside"> & { readonly onResume: () => void };

const SetAsideCheck = ({ id, reason, by, on, onResume }: SetAsideCheckProps) => {
  const { t } = useTranslation();
  const check = t(`checks.${id}`);
  return (
    <li className="check-set-aside">
      <IconCircleMinus size={18} aria-hidden />
      <div className="open-check">
        <div className="open-check-line">
          <span>{t("caseFiles.checkSetAside", { check })}</span>
          <UnstyledButton
            className="set-aside-button no-print"
            aria-label={t("caseFiles.resumeOf", { check })}
            onClick={onResume}
          >
            {t("caseFiles.resume")}
          </UnstyledButton>
        </div>
        <span className="quote pre-line">{reason}</span>
        <span className="check-reason">
          {t("caseFiles.setAsideBy", { name: by, day: formatDay(on) })}
        </span>
      </div>
    </li>
  );
};

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

const Fold = ({ label, children }: FoldProps) => {
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
const noParameters = { count: 0, minimum: 0, carrier: "", names: "", agreeing: "", refusing: "" };

type BaseKey<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;
type ReasonKey = BaseKey<keyof typeof fr.reasons>;

const isReason = (reason: string): reason is ReasonKey =>
  reason in fr.reasons || `${reason}_other` in fr.reasons;
