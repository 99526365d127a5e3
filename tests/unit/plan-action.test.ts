import { describe, expect, test } from "vitest";
import { findReferenceProblems } from "#domain/case-file-references.ts";
import {
  actionRefusal,
  actionStatuses,
  type ActionUpdate,
  nextStatuses,
  updateActionState,
} from "#domain/plan-action.ts";
import { aCaseFile, aMember, anAction, anObjective, day } from "#tests/support/builders.ts";

const today = day("2026-03-10");
const aStep = (overrides: Partial<ActionUpdate> = {}): ActionUpdate => ({
  status: "inProgress",
  dueOn: null,
  doneOn: null,
  ...overrides,
});

test("anyone of the network may carry an action, relatives too, and nobody else", () => {
  const network = [aMember({ id: "p02", category: "natural" })];
  const plan = {
    validatedOn: day("2026-02-10"),
    objectives: [anObjective()],
    actions: [anAction({ responsibleId: "p02" })],
  };
  const cycle = { number: 1, plan, followUps: [], evaluation: null, outcome: "ongoing" as const };
  expect(findReferenceProblems(aCaseFile({ network, cycles: [cycle] }))).toEqual([]);
  expect(findReferenceProblems(aCaseFile({ cycles: [cycle] }))).toMatchObject([
    { rule: "danglingReference", value: "p02" },
  ]);
});

describe("the life of an action", () => {
  test.each(["todo", "inProgress", "blocked"] as const)(
    "goes from %s to any other state",
    (status) => {
      expect(nextStatuses(status)).toEqual(actionStatuses.filter((one) => one !== status));
    },
  );

  test.each(["done", "notDone", "cancelled"] as const)(
    "is only taken up again when %s",
    (status) => {
      expect(nextStatuses(status)).toEqual(["todo", "inProgress", "blocked"]);
    },
  );

  test("can be taken one step back from wherever it went", () => {
    const steps = actionStatuses.flatMap((from) => nextStatuses(from).map((to) => ({ from, to })));
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter(({ from, to }) => !nextStatuses(to).includes(from))).toEqual([]);
  });
});

describe("a new state of an action is refused", () => {
  test("from one settled state to another", () => {
    const given = aStep({ status: "cancelled", notDoneReason: "Essai." });
    expect(actionRefusal({ status: "done" }, given, today)).toBe("settled");
  });

  test("when it is done and nobody says on which day", () => {
    expect(actionRefusal({ status: "todo" }, aStep({ status: "done" }), today)).toBe("dayMissing");
  });

  test("when it would be done tomorrow", () => {
    const tomorrow = aStep({ status: "done", doneOn: day("2026-03-11") });
    expect(actionRefusal({ status: "todo" }, tomorrow, today)).toBe("dayToCome");
  });

  test.each(["blocked", "notDone", "cancelled"] as const)(
    "when it is %s and nobody says why",
    (status) => {
      expect(actionRefusal({ status: "todo" }, aStep({ status }), today)).toBe("reasonMissing");
      const explained = aStep({ status, notDoneReason: "Trop loin." });
      expect(actionRefusal({ status: "todo" }, explained, today)).toBeNull();
    },
  );

  test("never when it corrects the state it is in", () => {
    const corrected = aStep({ status: "done", doneOn: today });
    expect(actionRefusal({ status: "done" }, corrected, today)).toBeNull();
  });
});

test("an action taken up again loses the day and the reason of the state it leaves", () => {
  const done = anAction({ status: "done", doneOn: today });
  const blocked = anAction({ status: "blocked", notDoneReason: "Liste d'attente." });
  const resumed = aStep({ doneOn: today, notDoneReason: "Liste d'attente." });
  expect(updateActionState(done, resumed)).toEqual(anAction({ status: "inProgress" }));
  expect(updateActionState(blocked, resumed)).toEqual(anAction({ status: "inProgress" }));
});
