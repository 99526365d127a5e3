import { Badge, Button, Loader, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  hasGrant,
  isBeforeDecision,
  type Receipt,
  type Spending,
  spendingOf,
} from "#domain/funding-decision.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatCents, formatShortDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";
import { Figures } from "#renderer/shared/ui/Figures.tsx";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ReceiptForm } from "./ReceiptForm.tsx";
import { SpendingByLine } from "./SpendingByLine.tsx";

/** What is open in the form: a new receipt (null) or one to correct, by id. */
interface Editing {
  readonly id: string | null;
}

/** What was paid with the money that was granted, and what is left of it. */
export const ReceiptsPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft({ caseFileId: view.id, form: "receipt" });
  const { fundingDecision, receipts } = view.supplement;
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  if (!hasGrant(fundingDecision) && receipts.length === 0)
    return (
      <Panel title={t("receipts.title")}>
        <Text c="dimmed">{t("receipts.grantFirst")}</Text>
      </Panel>
    );
  return <Receipts view={view} drafted={draft && { id: draft.about || null }} />;
};

interface ReceiptsProps {
  readonly view: CaseFileView;
  readonly drafted: Editing | null;
}

const Receipts = ({ view, drafted }: ReceiptsProps) => {
  const { t } = useTranslation();
  const [opened] = useState(drafted);
  const [editing, setEditing] = useState(opened);
  const { remove, error } = useRemoveReceipt(view);
  const { receipts, fundingDecision } = view.supplement;
  const lines = view.caseFile.fundingRequest?.lines ?? [];
  const spending = spendingOf(lines, fundingDecision?.grantedCents ?? 0, receipts);
  const isGranted = hasGrant(fundingDecision);
  return (
    <Panel
      title={t("receipts.title")}
      description={t("receipts.intro")}
      action={
        isGranted &&
        !editing && (
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing({ id: null })}
          >
            {t("receipts.add")}
          </Button>
        )
      }
    >
      <div className="money-stack">
        <SpendingFigures spending={spending} />
        <Advice
          sentences={[
            ...(isGranted ? [] : [t("receipts.advice.withoutGrant")]),
            ...(isGranted && spending.overByCents > 0
              ? [t("receipts.advice.over", { amount: formatCents(spending.overByCents) })]
              : []),
          ]}
        />
        {error && <RefusalAlert error={error} />}
        {receipts.length === 0 ? (
          !editing && <Text c="dimmed">{t("receipts.none")}</Text>
        ) : (
          <>
            <ReceiptTable
              view={view}
              onCorrect={editing ? null : (id) => setEditing({ id })}
              onRemove={editing ? null : remove}
            />
            <SpendingByLine lines={lines} spending={spending} />
          </>
        )}
        {editing && (
          <ReceiptForm
            key={editing.id}
            view={view}
            id={editing.id}
            takesFocus={editing !== opened}
            onClose={() => setEditing(null)}
          />
        )}
      </div>
    </Panel>
  );
};

/** Takes a receipt away at once, and offers to take that back. */
const useRemoveReceipt = (view: CaseFileView) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const restoring = useMutation({
    mutationFn: (taken: { receipt: Receipt; at: number }) =>
      core.receipts.restore({ caseFileId: view.id, ...taken }),
    onSuccess: keep,
  });
  const removing = useMutation({
    mutationFn: ({ id }: Receipt) => core.receipts.remove({ caseFileId: view.id, id }),
    onSuccess: (saved, receipt) => {
      keep(saved);
      const at = view.supplement.receipts.findIndex(({ id }) => id === receipt.id);
      notify(t("receipts.removed", { label: receipt.label }), () =>
        restoring.mutate({ receipt, at }),
      );
    },
  });
  return { remove: removing.mutate, error: removing.error ?? restoring.error };
};

const SpendingFigures = ({ spending }: { readonly spending: Spending }) => {
  const { t } = useTranslation();
  const { grantedCents, spentCents, leftCents, overByCents } = spending;
  return (
    <Figures
      figures={[
        { label: t("receipts.granted"), value: formatCents(grantedCents) },
        { label: t("receipts.spent"), value: formatCents(spentCents) },
        overByCents > 0
          ? { label: t("receipts.over"), value: formatCents(overByCents), tone: "warning" }
          : { label: t("receipts.left"), value: formatCents(leftCents), tone: "strong" },
      ]}
    />
  );
};

interface ReceiptTableProps {
  readonly view: CaseFileView;
  /** Null while another one is being written. */
  readonly onCorrect: ((id: string) => void) | null;
  readonly onRemove: ((receipt: Receipt) => void) | null;
}

const ReceiptTable = ({ view, onCorrect, onRemove }: ReceiptTableProps) => {
  const { t } = useTranslation();
  const { receipts, fundingDecision } = view.supplement;
  const lineLabel = (lineId: string | null): string =>
    view.caseFile.fundingRequest?.lines.find((line) => line.id === lineId)?.label ??
    t("receipts.noLine");
  return (
    <div className="money-table-frame">
      <table className="money-table">
        <thead>
          <tr>
            <th scope="col">{t("receipts.on")}</th>
            <th scope="col">{t("receipts.label")}</th>
            <th scope="col" className="money-amount">
              {t("receipts.amount")}
            </th>
            {onCorrect && <th scope="col" aria-label={t("receipts.actions")} />}
          </tr>
        </thead>
        <tbody>
          {receipts
            .toSorted((a, b) => a.on.localeCompare(b.on))
            .map((receipt) => (
              <tr key={receipt.id}>
                <td className="numbers">{formatShortDay(receipt.on)}</td>
                <th scope="row">
                  <span className="money-label">{receipt.label}</span>
                  <span className="hint">
                    {[receipt.supplier, lineLabel(receipt.lineId)].filter(Boolean).join(" · ")}
                  </span>
                  {isBeforeDecision(receipt, fundingDecision) && (
                    <Badge color="amber" variant="light" tt="none">
                      {t("receipts.beforeDecision")}
                    </Badge>
                  )}
                </th>
                <td className="money-amount">{formatCents(receipt.amountCents)}</td>
                {onCorrect && onRemove && (
                  <td className="money-state">
                    <div className="money-actions">
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={t("receipts.correctOne", { label: receipt.label })}
                        onClick={() => onCorrect(receipt.id)}
                      >
                        {t("receipts.correct")}
                      </Button>
                      <Button
                        variant="subtle"
                        color="gray"
                        size="compact-sm"
                        aria-label={t("receipts.removeOne", { label: receipt.label })}
                        onClick={() => onRemove(receipt)}
                      >
                        {t("receipts.remove")}
                      </Button>
                    </div>
                  </td>
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};
