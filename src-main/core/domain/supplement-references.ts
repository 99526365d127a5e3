import type { CaseFile } from "./case-file.ts";
import type { ReferenceProblem } from "./case-file-references.ts";
import type { Supplement } from "./supplement.ts";

/** What of a supplement speaks of something in the case file. Frozen plans and reopenings stay what they were. */
type Referring = Pick<Supplement, "consentScopes" | "receipts" | "feeRateChoices">;

/** Every id and number beside a case file that does not resolve in it, with its path in the supplement. */
export const findSupplementProblems = (
  caseFile: CaseFile,
  { consentScopes, receipts, feeRateChoices }: Referring,
): ReadonlyArray<ReferenceProblem> => {
  const known = knownIn(caseFile);
  const problems: ReferenceProblem[] = [];
  const expect = (
    ids: ReadonlySet<string | number>,
    id: string | number,
    path: ReferenceProblem["path"],
  ): void => {
    if (!ids.has(id)) problems.push({ rule: "danglingReference", path, value: String(id) });
  };
  consentScopes.forEach(({ consentId, memberIds }, at) => {
    expect(known.consents, consentId, ["consentScopes", at, "consentId"]);
    memberIds.forEach((id, of) =>
      expect(known.members, id, ["consentScopes", at, "memberIds", of]),
    );
  });
  receipts.forEach(({ lineId }, at) => {
    if (lineId !== null) expect(known.fundingLines, lineId, ["receipts", at, "lineId"]);
  });
  feeRateChoices.forEach(({ concertationNumber }, at) =>
    expect(known.concertations, concertationNumber, ["feeRateChoices", at, "concertationNumber"]),
  );
  return problems;
};

/**
 * The same supplement beside another state of its case file, as a file of version 1 brings one: what spoke of something
 * that is no longer there goes, and so does whom an answer applied to when another answer has taken its id.
 */
export const reconcileSupplement = (
  supplement: Supplement,
  before: CaseFile,
  after: CaseFile,
): Supplement => {
  const known = knownIn(after);
  const isSameAnswer = (id: string): boolean =>
    JSON.stringify(before.consents.find((one) => one.id === id)) ===
    JSON.stringify(after.consents.find((one) => one.id === id));
  return {
    ...supplement,
    consentScopes: supplement.consentScopes.flatMap(({ consentId, memberIds }) => {
      const kept = memberIds.filter((id) => known.members.has(id));
      return known.consents.has(consentId) && isSameAnswer(consentId) && kept.length > 0
        ? [{ consentId, memberIds: kept }]
        : [];
    }),
    receipts: supplement.receipts.map((receipt) =>
      receipt.lineId === null || known.fundingLines.has(receipt.lineId)
        ? receipt
        : { ...receipt, lineId: null },
    ),
    feeRateChoices: supplement.feeRateChoices.filter(({ concertationNumber }) =>
      known.concertations.has(concertationNumber),
    ),
  };
};

const knownIn = ({ consents, network, concertations, fundingRequest }: CaseFile) => ({
  consents: new Set<string | number>(consents.map(({ id }) => id)),
  members: new Set<string | number>(network.map(({ id }) => id)),
  concertations: new Set<string | number>(concertations.map(({ number }) => number)),
  fundingLines: new Set<string | number>(fundingRequest?.lines.map(({ id }) => id) ?? []),
});
