import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isInNetworkOn, type NetworkMember } from "#domain/network-member.ts";
import { answersOn, PlanAnswer, planPositions } from "#domain/plan-agreement.ts";
import { ItemId, LongText } from "#domain/text.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

/** A line for everybody; whoever has not answered yet has none. */
export const AgreementSection = z.strictObject({
  answers: z.array(
    z
      .strictObject({
        memberId: ItemId,
        answer: z.enum(planPositions).nullable(),
        words: LongText.nullable(),
      })
      .superRefine(({ answer, words }, context) => {
        if (answer === null || answer === "agrees" || words !== null) return;
        context.addIssue({
          code: "custom",
          path: ["words"],
          message: "missing",
          params: { rule: "missing" },
        });
      }),
  ),
});
export type AgreementValues = FormValues<typeof AgreementSection>;

interface AnsweredVersion {
  readonly cycle: number;
  readonly version: number;
}

/** Those who are in the network now, and whoever has answered already. */
export const askedMembers = (
  { caseFile, supplement, today }: CaseFileView,
  version: AnsweredVersion,
): ReadonlyArray<NetworkMember> => {
  const answered = new Set(
    answersOn(supplement.planAgreements, version).map(({ memberId }) => memberId),
  );
  return caseFile.network.filter(
    (member) => answered.has(member.id) || isInNetworkOn(member, today),
  );
};

export const agreementValues = (view: CaseFileView, version: AnsweredVersion): AgreementValues => {
  const answers = answersOn(view.supplement.planAgreements, version);
  return {
    answers: askedMembers(view, version).map(({ id }) => {
      const given = answers.find(({ memberId }) => memberId === id);
      return { memberId: id, answer: given?.answer ?? "", words: given?.words ?? "" };
    }),
  };
};

/** The answers that were given; words stay with a reservation or a disagreement. */
export const writtenAnswers = ({ answers }: z.output<typeof AgreementSection>): PlanAnswer[] =>
  answers.flatMap(({ memberId, answer, words }) =>
    answer === null
      ? []
      : [PlanAnswer.parse({ memberId, answer, words: answer === "agrees" ? null : words })],
  );
