import type { CaseFile } from "./case-file.ts";

/** A rule of the exchange format that no single field can show (exchange README). */
export interface ReferenceProblem {
  readonly path: ReadonlyArray<string | number>;
  readonly rule: "danglingReference" | "duplicateId" | "supersedesForward" | "notAMember";
  readonly value: string;
}

type Path = ReferenceProblem["path"];

/**
 * Every id that does not resolve, stands twice in its list, or supersedes something later. An empty list is the
 * invariant of a stored case file: the import and every save refuse anything else.
 */
export const findReferenceProblems = (caseFile: CaseFile): ReadonlyArray<ReferenceProblem> => {
  const problems: ReferenceProblem[] = [];
  const report = (rule: ReferenceProblem["rule"], path: Path, value: string | number): void => {
    problems.push({ rule, path, value: String(value) });
  };
  const memberIds = new Set(caseFile.network.map(({ id }) => id));
  const expectMember = (path: Path, id: string | undefined): void => {
    if (id !== undefined && !memberIds.has(id)) report("danglingReference", path, id);
  };
  const expectMembers = (path: Path, ids: ReadonlyArray<string>): void => {
    ids.forEach((id, index) => expectMember([...path, index], id));
    expectUnique(path, ids, []);
  };
  const expectUnique = (path: Path, ids: ReadonlyArray<string | number>, field: Path): void => {
    const seen = new Set<string | number>();
    ids.forEach((id, index) => {
      if (seen.has(id)) report("duplicateId", [...path, index, ...field], id);
      seen.add(id);
    });
  };

  expectUnique(["network"], idsOf(caseFile.network), ["id"]);
  caseFile.network.forEach(({ replacedById }, index) =>
    expectMember(["network", index, "replacedById"], replacedById),
  );
  expectMember(["legalProtection", "holderId"], caseFile.legalProtection?.holderId);
  expectMember(["trustedPerson", "memberId"], caseFile.trustedPerson?.memberId);
  expectMember(["discernment", "assessedById"], caseFile.discernment?.assessedById);

  const earlierConsentIds = new Set<string>();
  expectUnique(["consents"], idsOf(caseFile.consents), ["id"]);
  const consentIds = new Set(idsOf(caseFile.consents));
  caseFile.consents.forEach(({ id, supersedesId }, index) => {
    const path = ["consents", index, "supersedesId"];
    if (supersedesId !== undefined && !consentIds.has(supersedesId))
      report("danglingReference", path, supersedesId);
    else if (supersedesId !== undefined && !earlierConsentIds.has(supersedesId))
      report("supersedesForward", path, supersedesId);
    earlierConsentIds.add(id);
  });

  if (caseFile.clarification) {
    const { presentIds, resourcePersonIds } = caseFile.clarification;
    expectMembers(["clarification", "presentIds"], presentIds);
    expectMembers(["clarification", "resourcePersonIds"], resourcePersonIds);
  }
  if (caseFile.preparation) {
    const { invitedProfessionalIds, invitedNaturalIds, expectations } = caseFile.preparation;
    expectMembers(["preparation", "invitedProfessionalIds"], invitedProfessionalIds);
    expectMembers(["preparation", "invitedNaturalIds"], invitedNaturalIds);
    expectations.forEach(({ byId }, index) =>
      expectMember(["preparation", "expectations", index, "byId"], byId),
    );
  }

  expectUnique(["concertations"], numbersOf(caseFile.concertations), ["number"]);
  caseFile.concertations.forEach((concertation, index) => {
    const path = ["concertations", index];
    const { attendance, statements, decisions } = concertation;
    attendance.forEach(({ memberId }, at) => {
      if (!memberIds.has(memberId))
        report("notAMember", [...path, "attendance", at, "memberId"], memberId);
    });
    expectUnique(
      [...path, "attendance"],
      attendance.map((one) => one.memberId),
      ["memberId"],
    );
    statements.forEach(({ byId }, at) => expectMember([...path, "statements", at, "byId"], byId));
    expectUnique([...path, "decisions"], idsOf(decisions), ["id"]);
    decisions.forEach(({ reservations = [] }, at) =>
      reservations.forEach(({ byId }, of) =>
        expectMember([...path, "decisions", at, "reservations", of, "byId"], byId),
      ),
    );
    expectMember([...path, "planReferentId"], concertation.planReferentId);
    expectMember([...path, "coordinatorId"], concertation.coordinatorId);
  });

  const actionIds = new Set<string>();
  expectUnique(["cycles"], numbersOf(caseFile.cycles), ["number"]);
  caseFile.cycles.forEach(({ plan, followUps, evaluation }, index) => {
    const path = ["cycles", index];
    const objectiveIds = new Set(idsOf(plan.objectives));
    expectUnique([...path, "plan", "objectives"], idsOf(plan.objectives), ["id"]);
    expectUnique([...path, "plan", "actions"], idsOf(plan.actions), ["id"]);
    plan.actions.forEach((action, at) => {
      const actionPath = [...path, "plan", "actions", at];
      actionIds.add(action.id);
      expectMember([...actionPath, "responsibleId"], action.responsibleId);
      if (!objectiveIds.has(action.objectiveId))
        report("danglingReference", [...actionPath, "objectiveId"], action.objectiveId);
    });
    followUps.forEach(({ withIds }, at) =>
      expectMembers([...path, "followUps", at, "withIds"], withIds),
    );
    const levels = evaluation?.levels ?? [];
    const levelsPath = [...path, "evaluation", "levels"];
    expectUnique(
      levelsPath,
      levels.map((level) => level.objectiveId),
      ["objectiveId"],
    );
    levels.forEach(({ objectiveId }, at) => {
      if (!objectiveIds.has(objectiveId))
        report("danglingReference", [...levelsPath, at, "objectiveId"], objectiveId);
    });
  });

  expectUnique(["feedback"], idsOf(caseFile.feedback), ["id"]);
  caseFile.feedback.forEach(({ informedIds }, index) =>
    expectMembers(["feedback", index, "informedIds"], informedIds),
  );
  if (caseFile.fundingRequest) {
    const { preparedById, lines } = caseFile.fundingRequest;
    expectMember(["fundingRequest", "preparedById"], preparedById);
    expectUnique(["fundingRequest", "lines"], idsOf(lines), ["id"]);
    lines.forEach(({ linkedActionId }, index) => {
      if (linkedActionId && !actionIds.has(linkedActionId))
        report(
          "danglingReference",
          ["fundingRequest", "lines", index, "linkedActionId"],
          linkedActionId,
        );
    });
  }
  return problems;
};

const idsOf = (items: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  items.map(({ id }) => id);

const numbersOf = (items: ReadonlyArray<{ readonly number: number }>): ReadonlyArray<number> =>
  items.map(({ number }) => number);
