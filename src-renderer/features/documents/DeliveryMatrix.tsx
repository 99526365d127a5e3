import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Delivery, latestHeld } from "#domain/delivery.ts";
import { type IssuedDocument, versionsOfPaper } from "#domain/issued-document.ts";
import { possibleRecipients, type RecipientRefusal } from "#domain/possible-recipients.ts";
import { isSameRecipient, type Recipient } from "#domain/recipient.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { deliveryWords, paperName } from "./paper-words.ts";
import { recipientKey } from "./recipient-choices.ts";

/** « Qui reçoit quoi »: everybody and every paper that was issued: has it, is to get it, or why not. */
export const DeliveryMatrix = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const papers = lastVersions(view).map((issued) => columnOf(view, issued));
  if (papers.length === 0) return null;
  return (
    <Panel title={t("documents.matrix")} description={t("documents.matrixIntro")}>
      <div className="delivery-matrix-frame">
        <table className="delivery-matrix">
          <thead>
            <tr>
              <th scope="col">{t("documents.recipient")}</th>
              {papers.map(({ issued }) => (
                <th key={issued.number} scope="col">
                  {paperName(t, view, issued)}
                  <span className="hint">{t("documents.version", issued)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(papers).map((row) => (
              <tr key={recipientKey(row)}>
                <th scope="row">
                  {row.name}
                  {row.role !== "" && <span className="hint">{row.role}</span>}
                </th>
                {papers.map((paper) => (
                  <td key={paper.issued.number}>
                    <MatrixCell
                      issued={paper.issued}
                      cell={paper.cells.find((one) => isSameRecipient(one, row)) ?? null}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};

interface Cell extends Recipient {
  readonly name: string;
  readonly role: string;
  readonly refusal: RecipientRefusal | null;
  /** The latest version they have. */
  readonly held: Delivery | null;
}

interface Column {
  /** The latest version. */
  readonly issued: IssuedDocument;
  readonly cells: ReadonlyArray<Cell>;
}

const lastVersions = ({ supplement }: CaseFileView): ReadonlyArray<IssuedDocument> =>
  supplement.issuedDocuments.filter(
    (one) => versionsOfPaper(supplement.issuedDocuments, one).at(-1) === one,
  );

/** Who may get it, then who got it and is in the network no more. */
const columnOf = (view: CaseFileView, issued: IssuedDocument): Column => {
  const held = latestHeld(view.supplement.deliveries, issued);
  const possible = possibleRecipients(view, issued, view.today);
  const gone = held.filter((one) => possible.every((other) => !isSameRecipient(one, other)));
  return {
    issued,
    cells: [
      ...possible.map((one) => ({
        ...one,
        held: held.find((other) => isSameRecipient(one, other)) ?? null,
      })),
      ...gone.map((one) => ({
        recipient: one.recipient,
        memberId: one.memberId,
        representative: one.representative,
        name: one.recipientName,
        role: "",
        refusal: null,
        held: one,
      })),
    ],
  };
};

const rowsOf = (papers: ReadonlyArray<Column>): ReadonlyArray<Cell> => {
  const rows: Cell[] = [];
  for (const cell of papers.flatMap(({ cells }) => cells))
    if (rows.every((row) => !isSameRecipient(row, cell))) rows.push(cell);
  return rows;
};

const MatrixCell = ({
  issued,
  cell,
}: {
  readonly issued: IssuedDocument;
  readonly cell: Cell | null;
}) => {
  const { t } = useTranslation();
  if (cell === null) return <span className="delivery-none">{t("documents.notConcerned")}</span>;
  const { held, refusal } = cell;
  if (held && held.version < issued.version)
    return (
      <>
        <Badge color="amber" variant="light" tt="none">
          {t("documents.toNotifyOne")}
        </Badge>
        <span className="hint">{t("documents.hasVersion", { version: held.version })}</span>
      </>
    );
  if (held)
    return (
      <>
        <span className="delivery-done">{t("documents.received")}</span>
        <span className="hint">{deliveryWords(t, held)}</span>
        {held.overrideReason !== null && (
          <span className="hint">{t("documents.overridden", { reason: held.overrideReason })}</span>
        )}
      </>
    );
  if (refusal !== null)
    return <span className="delivery-none">{t(`deliveryRefusal.${refusal}`)}</span>;
  return <span>{t("documents.toHandOver")}</span>;
};
