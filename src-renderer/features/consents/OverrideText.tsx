import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NetworkMember } from "#domain/network-member.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import type { OverrideStep, OverrideValues } from "./override-values.ts";

interface OverrideTextProps {
  readonly override: OverrideValues["consentOverride"];
  readonly network: ReadonlyArray<NetworkMember>;
  /** For a sheet that is still being written: what is missing, and the way back to each part. */
  readonly editing?: {
    readonly incomplete: ReadonlySet<OverrideStep>;
    readonly onStep: (step: OverrideStep) => void;
  };
}

/** The whole record, to be read. */
export const OverrideText = ({ override, network, editing }: OverrideTextProps) => {
  const { t } = useTranslation();
  const { dangers, attempts, informationGiven, limits, decidedBy, decidedOn, reviewOn } = override;
  const whoAndHow = ({ by, how, on }: { by: string; how: string; on: string }) =>
    [formatDay(on), memberName(network, by), how].filter(Boolean).join(" · ");
  const part = (step: Exclude<OverrideStep, "summary">, content: ReactNode) => (
    <OverridePart
      step={step}
      {...(editing
        ? { isIncomplete: editing.incomplete.has(step), onStep: () => editing.onStep(step) }
        : {})}
    >
      {content}
    </OverridePart>
  );
  return (
    <dl className="override-text">
      {part("dangers", <Lines texts={dangers} />)}
      {part("attempts", <Lines texts={attempts.map(whoAndHow)} />)}
      {part(
        "information",
        <>
          <p>{whoAndHow(informationGiven)}</p>
          {informationGiven.text && <p className="quote">{informationGiven.text}</p>}
          {informationGiven.personReaction && (
            <p>
              {t("consents.override.reactionLine")}{" "}
              <span className="quote">{informationGiven.personReaction}</span>
            </p>
          )}
        </>,
      )}
      {part(
        "limits",
        limits.some((limit) => limit !== "") ? (
          <Lines texts={limits} />
        ) : (
          <p className="hint">{t("consents.override.noLimits")}</p>
        ),
      )}
      {part(
        "decision",
        <>
          <p>
            {[formatDay(decidedOn), ...decidedBy.map((id) => memberName(network, id))]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p className="pre-line">{override.writtenJustification}</p>
        </>,
      )}
      {part("review", <p>{formatDay(reviewOn)}</p>)}
    </dl>
  );
};

interface OverridePartProps {
  readonly step: Exclude<OverrideStep, "summary">;
  readonly isIncomplete?: boolean;
  readonly onStep?: () => void;
  readonly children: ReactNode;
}

const OverridePart = ({ step, isIncomplete = false, onStep, children }: OverridePartProps) => {
  const { t } = useTranslation();
  const title = t(`consents.override.steps.${step}`);
  return (
    <div>
      <dt>
        {title}
        {onStep && (
          <Anchor
            component="button"
            type="button"
            aria-label={t("consents.override.changeOf", { step: title })}
            onClick={onStep}
          >
            {isIncomplete ? t("consents.override.complete") : t("consents.override.change")}
          </Anchor>
        )}
      </dt>
      <dd>
        {isIncomplete && <p className="override-missing">{t("consents.override.incomplete")}</p>}
        {children}
      </dd>
    </div>
  );
};

const Lines = ({ texts }: { readonly texts: ReadonlyArray<string> }) => {
  const written = texts.filter((text) => text !== "");
  if (written.length === 0) return null;
  return (
    <ul>
      {written.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};
