import * as z from "zod";
import { cyclesInOrder, lastConcertation } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { carrierIdOf } from "#domain/concertation.ts";
import { FundingRequest } from "#domain/funding-request.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

export const FundingRequestSection = z.strictObject({ fundingRequest: FundingRequest });
export type FundingRequestValues = FormValues<typeof FundingRequestSection>;
export type FundingLineValues = FundingRequestValues["fundingRequest"]["lines"][number];

/** What the file already says is not asked again: to whom, by whom, which requirements. */
export const fundingRequestValues = ({
  caseFile,
  programme,
  today,
}: Pick<CaseFileView, "caseFile" | "programme" | "today">): FundingRequestValues => ({
  fundingRequest: caseFile.fundingRequest ?? {
    preparedOn: today,
    preparedById: carrierId(caseFile, programme),
    addressedTo: programme.funding?.addressedTo ?? "",
    lines: [newFundingLine("l1", 1)],
    requirementsJustification: (programme.funding?.requirements ?? []).map((requirement) => ({
      requirement,
      how: "",
    })),
    otherFundingSought: [],
    payTo: { holder: "", iban: "" },
    priorContactOn: "",
    priorContactAnswer: "",
  },
});

export const newFundingLine = (id: string, priority: number): FundingLineValues => ({
  id,
  label: "",
  quantity: 1,
  unitCents: null,
  amountCents: null,
  priority,
  supplier: "",
  linkedActionId: "",
  justification: "",
});

/** The actions a line may pay for: those of the newest passage first; a line may still name one of an earlier passage. */
export const payableActions = (caseFile: CaseFileView["caseFile"]) => {
  const actions = cyclesInOrder(caseFile)
    .toReversed()
    .flatMap(({ plan }) => plan.actions);
  return actions.filter(({ id }, index) => actions.findIndex((one) => one.id === id) === index);
};

// The seed asks whoever coordinates afterwards to fill this form in.
const carrierId = (
  caseFile: CaseFileView["caseFile"],
  programme: CaseFileView["programme"],
): string => {
  const last = lastConcertation(caseFile);
  return (last && carrierIdOf(last, programme)) ?? "";
};
