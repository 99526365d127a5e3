import { describe, expect, test } from "vitest";
import { itemsOffAgenda, withItemsOnAgenda } from "#domain/concertation.ts";
import { findReferenceProblems } from "#domain/case-file-references.ts";
import { handOverActions, openActionsOf } from "#domain/hand-over.ts";
import { hasLeft, isInNetworkOn, selectableMembers } from "#domain/network-member.ts";
import { findNetworkProblems } from "#domain/network-problem.ts";
import { aCaseFile, aMember, anAction, anObjective, day } from "#tests/support/builders.ts";

describe("a member is in the network", () => {
  const member = { joinedOn: day("2026-02-01"), leftOn: day("2026-04-01") };

  test("from the day they joined until the day before they left", () => {
    const days = ["2026-01-31", "2026-02-01", "2026-03-31", "2026-04-01"].map(day);
    expect(days.map((one) => isInNetworkOn(member, one))).toEqual([false, true, true, false]);
  });

  test("always, when they do not say since when, nor until when", () => {
    expect(isInNetworkOn({}, day("1990-01-01"))).toBe(true);
    expect(hasLeft({}, day("2090-01-01"))).toBe(false);
  });

  test("for something new no more once they left, except where they are named already", () => {
    const gone = aMember({ id: "p01", leftOn: day("2026-03-01") });
    const here = aMember({ id: "p02" });
    const today = day("2026-03-01");
    expect(selectableMembers([gone, here], today, [])).toEqual([here]);
    expect(selectableMembers([gone, here], today, ["p01"])).toEqual([gone, here]);
    expect(selectableMembers([gone, here], day("2026-02-28"), [])).toEqual([gone, here]);
  });
});

const rulesOf = (...members: ReadonlyArray<Parameters<typeof aMember>[0]>) =>
  findNetworkProblems(members.map((one) => aMember(one))).map(
    ({ index, rule }) => `${index} ${rule}`,
  );

describe("a network cannot be saved", () => {
  test("when somebody leaves before they joined; the same day is possible", () => {
    const joinedOn = day("2026-03-02");
    expect(rulesOf({ joinedOn, leftOn: day("2026-03-01") })).toEqual(["0 leavesBeforeJoining"]);
    expect(rulesOf({ joinedOn, leftOn: joinedOn })).toEqual([]);
  });

  test("when somebody replaces themself", () => {
    expect(rulesOf({ id: "p01", replacedById: "p01" })).toEqual(["0 replacesThemself"]);
  });

  test("when replacements go round in a circle; who only leads to it is not at fault", () => {
    expect(
      rulesOf(
        { id: "p01", replacedById: "p02" },
        { id: "p02", replacedById: "p03" },
        { id: "p03", replacedById: "p02" },
      ),
    ).toEqual(["1 replacementLoop", "2 replacementLoop"]);
  });

  test("but two people may be replaced by the same one, and that one by another", () => {
    expect(
      rulesOf(
        { id: "p01", replacedById: "p03" },
        { id: "p02", replacedById: "p03" },
        { id: "p03", replacedById: "p04" },
        { id: "p04" },
      ),
    ).toEqual([]);
  });

  test("yet a file that says so may come in: the exchange format allows it", () => {
    const network = [aMember({ id: "p01", replacedById: "p01", leftOn: day("2026-01-01") })];
    expect(findReferenceProblems(aCaseFile({ network }))).toEqual([]);
  });
});

describe("who leaves", () => {
  const actions = [
    anAction({ id: "a01", responsibleId: "p01", status: "todo" }),
    anAction({ id: "a02", responsibleId: "p01", status: "done" }),
    anAction({ id: "a03", responsibleId: "p02", status: "blocked" }),
    anAction({ id: "a04", responsibleId: "p01", status: "blocked" }),
  ];
  const caseFile = aCaseFile({
    network: [aMember({ id: "p01" }), aMember({ id: "p02" }), aMember({ id: "p03" })],
    cycles: [
      {
        number: 1,
        plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
  });
  const responsible = (file: typeof caseFile) =>
    file.cycles[0]?.plan.actions.map(({ responsibleId }) => responsibleId);

  test("carries the actions that are still open, of the passage under way", () => {
    expect(openActionsOf(caseFile, "p01").map(({ id }) => id)).toEqual(["a01", "a04"]);
    const closed = caseFile.cycles.map((cycle) => ({ ...cycle, outcome: "exit" as const }));
    expect(openActionsOf({ cycles: closed }, "p01")).toEqual([]);
  });

  test("hands over what is open, and what is done keeps their name", () => {
    const handed = handOverActions(caseFile, [{ fromId: "p01", toId: "p03" }]);
    expect(responsible(handed)).toEqual(["p03", "p01", "p02", "p03"]);
  });

  test("may hand over to somebody who leaves too: no action moves twice", () => {
    const handed = handOverActions(caseFile, [
      { fromId: "p01", toId: "p02" },
      { fromId: "p02", toId: "p03" },
    ]);
    expect(responsible(handed)).toEqual(["p02", "p01", "p03", "p02"]);
  });

  test("hands over nothing unless somebody said so", () => {
    expect(handOverActions(caseFile, [])).toBe(caseFile);
  });
});

describe("the agenda items of a partial attendance", () => {
  const agenda = ["L'école", "Les nuits"];
  const partial = { memberId: "p01", attendance: "partial" as const };

  test("are those that stand on the agenda; the others are said, then go", () => {
    const one = { ...partial, agendaItems: ["Les nuits", "Les vacances"] };
    expect(itemsOffAgenda(one, agenda)).toEqual(["Les vacances"]);
    expect(withItemsOnAgenda({ attendance: [one], agenda })).toEqual([
      { ...partial, agendaItems: ["Les nuits"] },
    ]);
  });

  test("belong to a partial attendance only", () => {
    const present = { memberId: "p01", attendance: "present" as const };
    const attendance = [{ ...present, agendaItems: ["Les nuits"] }];
    expect(withItemsOnAgenda({ attendance, agenda })).toEqual([present]);
  });
});
