import { Badge } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { ceilingOf } from "#domain/facts.ts";
import {
  fundingAdvice,
  type FundingLine,
  type FundingRequest,
  fundingRulesOf,
  fundingTotals,
  isValidIban,
} from "#domain/funding-request.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatCents, formatDay } from "#renderer/shared/i18n/format.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";
import { Figures } from "#renderer/shared/ui/Figures.tsx";
import { FundingLinesTable } from "./FundingLinesTable.tsx";
import { payableActions } from "./funding-request-values.ts";
import { useAdviceSentences } from "./use-advice-sentences.ts";
import { useTotalFigures } from "./use-total-figures.ts";
import "./funding-requests.css";

interface FundingRequestSummaryProps {
  readonly view: CaseFileView;
  readonly request: FundingRequest;
}

/** The request as it was saved, to be read. */
export const FundingRequestSummary = ({ view, request }: FundingRequestSummaryProps) => {
  const { t } = useTranslation();
  const { caseFile, programme } = view;
  const totals = fundingTotals(request.lines, ceilingOf(caseFile));
  const figures = useTotalFigures(totals);
  const advice = useAdviceSentences(fundingAdvice(request, fundingRulesOf(caseFile, programme)));
  const actions = payableActions(caseFile);
  const priorContact = [
    request.priorContactOn && formatDay(request.priorContactOn),
    request.priorContactAnswer,
  ].filter(Boolean);
  return (
    <div className="money-stack">
      <Figures figures={figures} />
      <Advice sentences={advice} />
      <FundingLinesTable
        caption={t("fundingRequests.lines")}
        lines={request.lines}
        fits={totals.overByCents > 0 ? totals.fits : null}
        words={{
          fits: t("fundingRequests.fits"),
          doesNotFit: t("fundingRequests.doesNotFit"),
          fittingTotal: t("fundingRequests.fittingTotal"),
        }}
        renderDetails={(line) => (
          <LineDetails
            line={line}
            action={actions.find(({ id }) => id === line.linkedActionId)?.what}
          />
        )}
      />
      <dl className="funding-facts">
        <Fact label={t("fundingRequests.addressedTo")}>
          {t("fundingRequests.preparedLine", {
            addressee: request.addressedTo,
            day: formatDay(request.preparedOn),
            name: memberName(caseFile.network, request.preparedById),
          })}
        </Fact>
        {priorContact.length > 0 && (
          <Fact label={t("fundingRequests.priorContact")}>{priorContact.join(" · ")}</Fact>
        )}
        <Fact label={t("fundingRequests.payee")}>
          {request.payTo.holder} · <span className="numbers">{request.payTo.iban}</span>{" "}
          {!isValidIban(request.payTo.iban) && (
            <Badge color="amber" variant="light" tt="none">
              {t("fundingRequests.ibanToCheck")}
            </Badge>
          )}
        </Fact>
      </dl>
      <FactList
        title={t("fundingRequests.requirements")}
        facts={request.requirementsJustification.map(({ requirement, how }) => [requirement, how])}
      />
      <FactList
        title={t("fundingRequests.otherFunding")}
        facts={request.otherFundingSought.map(({ source, answer }) => [source, answer])}
      />
    </div>
  );
};

const LineDetails = ({
  line: { quantity, unitCents, supplier, justification },
  action,
}: {
  readonly line: FundingLine;
  readonly action: string | undefined;
}) => {
  const { t } = useTranslation();
  const facts = [
    quantity > 1 ? t("fundingRequests.times", { quantity, unit: formatCents(unitCents) }) : null,
    supplier,
    action && t("fundingRequests.forAction", { action }),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <span className="hint">{facts.join(" · ")}</span>}
      {justification && <span className="hint pre-line">{justification}</span>}
    </>
  );
};

interface FactListProps {
  readonly title: string;
  readonly facts: ReadonlyArray<readonly [label: string, text: string]>;
}

const FactList = ({ title, facts }: FactListProps) =>
  facts.length > 0 && (
    <section>
      <h4 className="funding-facts-title">{title}</h4>
      <dl className="funding-facts">
        {facts.map(([label, text]) => (
          <Fact key={`${label} ${text}`} label={label}>
            {text}
          </Fact>
        ))}
      </dl>
    </section>
  );

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd className="pre-line">{children}</dd>
  </div>
);
