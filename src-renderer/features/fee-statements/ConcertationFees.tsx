import { Button, Group, Select, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { FeeStatement } from "#domain/fee-statement.ts";
import { datedAmountOn } from "#domain/programme.ts";
import { programmeTextIn } from "#domain/programme-language.ts";
import { formatCents, formatDay } from "#renderer/shared/i18n/format.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { FeeTable } from "./FeeTable.tsx";
import { useFeeChanges } from "./use-fee-changes.ts";

interface ConcertationFeesProps {
  readonly view: CaseFileView;
  readonly concertation: Concertation;
  readonly statement: FeeStatement;
  /** Null while an account is being written. */
  readonly onAccount: ((memberId: string) => void) | null;
  /** The account being written, under the table it was asked from. */
  readonly children: ReactNode;
}

/** The fee statement of one held concertation. */
export const ConcertationFees = ({
  view,
  concertation,
  statement,
  onAccount,
  children,
}: ConcertationFeesProps) => {
  const { t } = useTranslation();
  const { number, heldOn, place } = concertation;
  const { chooseRate, apply, mark, isPending, error } = useFeeChanges(view, number);
  const { entries, proposedCents } = statement;
  const proposed = entries.filter(({ fee }) => fee.kind === "proposed").length;
  const doubtful = entries.filter(
    ({ fee, account }) => fee.kind !== "unpaid" && account !== "valid",
  ).length;
  const title = t("feeStatements.concertation", { number, day: formatDay(heldOn) });
  return (
    <section className="money-stack" aria-label={title}>
      <div>
        <h4 className="fee-title">{title}</h4>
        <Text size="sm" c="dimmed">
          {place}
        </Text>
      </div>
      <RateLine
        view={view}
        concertation={concertation}
        statement={statement}
        onChoose={chooseRate}
      />
      {error && <RefusalAlert error={error} />}
      <FeeTable
        view={view}
        statement={statement}
        onMark={isPending ? null : mark}
        onAccount={onAccount}
      />
      {proposed > 0 && (
        <Group gap={14}>
          <Button onClick={apply} loading={isPending}>
            {t("feeStatements.apply")}
          </Button>
          <Text c="dimmed">
            {t("feeStatements.applyHint", {
              count: proposed,
              amount: formatCents(proposedCents),
            })}
          </Text>
        </Group>
      )}
      <Advice
        sentences={doubtful > 0 ? [t("feeStatements.accountsToCheck", { count: doubtful })] : []}
      />
      {children}
    </section>
  );
};

interface RateLineProps extends Pick<ConcertationFeesProps, "view" | "concertation" | "statement"> {
  readonly onChoose: (rateId: string) => void;
}

/** Which rate holds, what it is worth on that day and since when; a choice where places differ. */
const RateLine = ({ view, concertation: { heldOn }, statement, onChoose }: RateLineProps) => {
  const { t } = useTranslation();
  const { feeRates } = view.programme;
  const say = programmeTextIn(view.programme, useInterfaceLanguage());
  const { rate, noRate } = statement;
  const choice = view.supplement.feeRateChoices.find(
    ({ concertationNumber }) => concertationNumber === statement.concertationNumber,
  );
  const amountText = (amounts: (typeof feeRates)[number]["amounts"]): string => {
    const amount = datedAmountOn(amounts, heldOn);
    return amount
      ? t("feeStatements.rateSince", {
          amount: formatCents(amount.cents),
          day: formatDay(amount.validFrom),
        })
      : t("feeStatements.notYet");
  };
  if (feeRates.length > 1)
    return (
      <Select
        className="fee-rate"
        label={t("feeStatements.rate")}
        description={t("feeStatements.rateHint")}
        placeholder={t("forms.choose")}
        data={feeRates.map(({ id, label, amounts }) => ({
          value: id,
          label: t("feeStatements.rateOption", {
            label: say(label),
            amount: amountText(amounts),
          }),
        }))}
        value={choice?.rateId ?? null}
        onChange={(rateId) => rateId && onChoose(rateId)}
        allowDeselect={false}
        error={noRate === "noRateYet" ? t("feeStatements.unpaid.noRateYet") : null}
      />
    );
  if (rate)
    return (
      <Text>
        {t("feeStatements.rateOption", {
          label: say(rate.label),
          amount: t("feeStatements.rateSince", {
            amount: formatCents(rate.cents),
            day: formatDay(rate.validFrom),
          }),
        })}
      </Text>
    );
  return noRate && <Text c="dimmed">{t(`feeStatements.noRate.${noRate}`)}</Text>;
};
