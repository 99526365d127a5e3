import { Anchor, Badge, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { AccountState, FeeEntry, FeeStatement, Unpaid } from "#domain/fee-statement.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { formatCents } from "#renderer/shared/i18n/format.ts";
import "#renderer/shared/ui/money.css";

interface FeeTableProps {
  readonly view: CaseFileView;
  readonly statement: FeeStatement;
  /** Null while a change is being saved. */
  readonly onMark: ((memberId: string, isPaid: boolean) => void) | null;
  readonly onAccount: ((memberId: string) => void) | null;
}

/** Every invited member: paid and how much, or not and why; and the account to pay. */
export const FeeTable = ({ view, statement, onMark, onAccount }: FeeTableProps) => {
  const { t } = useTranslation();
  const { entries, feesCents, proposedCents } = statement;
  return (
    <div className="money-table-frame">
      <table className="money-table fee-table">
        <thead>
          <tr>
            <th scope="col">{t("feeStatements.member")}</th>
            <th scope="col">{t("feeStatements.account")}</th>
            <th scope="col" className="money-amount">
              {t("feeStatements.fee")}
            </th>
            <th scope="col" aria-label={t("feeStatements.actions")} />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const member = view.caseFile.network.find(({ id }) => id === entry.memberId);
            return (
              member && (
                <FeeRow
                  key={entry.memberId}
                  entry={entry}
                  member={member}
                  rateCents={statement.rate?.cents ?? null}
                  onMark={onMark}
                  onAccount={onAccount}
                />
              )
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("feeStatements.total")}
              {proposedCents > 0 && (
                <span className="hint">
                  {t("feeStatements.proposedTotal", { amount: formatCents(proposedCents) })}
                </span>
              )}
            </th>
            <td className="money-amount">{formatCents(feesCents)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

interface FeeRowProps extends Pick<FeeTableProps, "onMark" | "onAccount"> {
  readonly entry: FeeEntry;
  readonly member: NetworkMember;
  /** Null when no rate holds. */
  readonly rateCents: number | null;
}

const FeeRow = ({ entry, member, rateCents, onMark, onAccount }: FeeRowProps) => {
  const { t } = useTranslation();
  const { fee, account } = entry;
  const { id, name, role, inamiNumber } = member;
  const isPaid = fee.kind !== "unpaid";
  const mayBePaid =
    !isPaid && rateCents !== null && member.category !== "person" && organiserDecides.has(fee.why);
  return (
    <tr data-unpaid={!isPaid}>
      <th scope="row">
        <span className="money-label">{name}</span>
        <span className="hint">{role}</span>
        {inamiNumber && (
          <span className="hint numbers">{t("feeStatements.inami", { number: inamiNumber })}</span>
        )}
      </th>
      <td>
        {isPaid && (
          <Account
            member={member}
            account={account}
            onAccount={onAccount && (() => onAccount(id))}
          />
        )}
      </td>
      <td className="money-amount">
        <FeeAmount fee={fee} rateCents={rateCents} />
      </td>
      <td className="money-state">
        {onMark && (
          <div className="money-actions">
            {fee.kind === "recorded" && rateCents !== null && fee.cents !== rateCents && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t("feeStatements.useRateOf", { name })}
                onClick={() => onMark(id, true)}
              >
                {t("feeStatements.useRate")}
              </Button>
            )}
            {isPaid && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t("feeStatements.unpayOf", { name })}
                onClick={() => onMark(id, false)}
              >
                {t("feeStatements.unpay")}
              </Button>
            )}
            {fee.kind === "unpaid" && mayBePaid && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t("feeStatements.payOf", { name })}
                onClick={() => onMark(id, true)}
              >
                {t("feeStatements.pay")}
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
};

/** Reasons the organiser may overrule; who did not come is not paid. */
const organiserDecides: ReadonlySet<Unpaid> = new Set<Unpaid>([
  "markedUnpaid",
  "organiser",
  "notProfessional",
]);

const FeeAmount = ({ fee, rateCents }: Pick<FeeEntry, "fee"> & Pick<FeeRowProps, "rateCents">) => {
  const { t } = useTranslation();
  switch (fee.kind) {
    case "unpaid":
      return <span className="fee-reason">{t(`feeStatements.unpaid.${fee.why}`)}</span>;
    case "proposed":
      return (
        <>
          {formatCents(fee.cents)}
          <span className="hint">{t("feeStatements.proposed")}</span>
        </>
      );
    case "recorded":
      return (
        <>
          {formatCents(fee.cents)}
          {rateCents !== null && fee.cents !== rateCents && (
            <span className="hint">
              {t("feeStatements.rateSays", { amount: formatCents(rateCents) })}
            </span>
          )}
        </>
      );
  }
};

const accountColours: Readonly<Record<AccountState, string>> = {
  valid: "teal",
  invalid: "amber",
  missing: "amber",
};

interface AccountProps {
  readonly member: NetworkMember;
  readonly account: AccountState;
  readonly onAccount: (() => void) | null;
}

/** A wrong number is shown as it was typed, flagged, and can be put right on the spot. */
const Account = ({ member: { name, iban }, account, onAccount }: AccountProps) => {
  const { t } = useTranslation();
  return (
    <div className="fee-account">
      {iban && <span className="numbers">{iban}</span>}
      <span>
        <Badge color={accountColours[account]} variant="light" tt="none">
          {t(`feeStatements.accountStates.${account}`)}
        </Badge>
        {onAccount && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-label={t("feeStatements.correctAccountOf", { name })}
            onClick={onAccount}
          >
            {account === "missing"
              ? t("feeStatements.addAccount")
              : t("feeStatements.correctAccount")}
          </Anchor>
        )}
      </span>
    </div>
  );
};
