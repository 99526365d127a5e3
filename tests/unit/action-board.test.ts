import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laneOf, openActionsOf } from "#domain/action-board.ts";
import { addDays, daysBetween, type LocalDate } from "#domain/local-date.ts";
import { actionStatuses, type PlanAction } from "#domain/plan-action.ts";
import { aCaseFile, aMember, anAction, anObjective, day } from "#tests/support/builders.ts";

const today = day("2026-05-04");

/** The lanes said again, in days from today, one question after the other. */
const laneInPlainWords = ({ status, dueOn }: Pick<PlanAction, "status" | "dueOn">): string => {
  if (status === "blocked") return "blocked";
  if (dueOn === null) return "nowhere";
  const days = daysBetween(today, dueOn);
  if (days <= -1) return "late";
  return days >= 0 && days < 15 ? "soon" : "nowhere";
};

const withActions = (
  actions: ReadonlyArray<PlanAction>,
  overrides: Parameters<typeof aCaseFile>[0] = {},
) =>
  aCaseFile({
    network: [aMember({ organisation: "Service fictif", phone: "081 00 00 01" })],
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: day("2026-03-01"),
          objectives: [anObjective()],
          actions: [...actions],
        },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
    ...overrides,
  });
const nothingNoted = { callAgains: [] };

describe("the lane of an action", () => {
  test("is what the rule says in plain words, for every state and every day", () => {
    const anyDay = fc.option(fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days)));
    fc.assert(
      fc.property(fc.constantFrom("todo", "inProgress", "blocked"), anyDay, (status, dueOn) => {
        expect(laneOf({ status, dueOn }, today) ?? "nowhere").toBe(
          laneInPlainWords({ status, dueOn }),
        );
      }),
    );
  });

  test.each<[LocalDate, string | null]>([
    [day("2026-05-03"), "late"],
    [day("2026-05-04"), "soon"],
    [day("2026-05-18"), "soon"],
    [day("2026-05-19"), null],
  ])("for %s on 4 May is %s: late before today, soon until fourteen days after", (dueOn, lane) => {
    expect(laneOf({ status: "todo", dueOn }, today)).toBe(lane);
  });

  test("is the blocked one for what is blocked, late or without a day", () => {
    expect(laneOf({ status: "blocked", dueOn: day("2026-01-01") }, today)).toBe("blocked");
    expect(laneOf({ status: "blocked", dueOn: null }, today)).toBe("blocked");
  });
});

describe("the open actions of a dossier", () => {
  test("are those still to do, in progress or blocked, with who carries them", () => {
    const actions = actionStatuses.map((status, at) => anAction({ id: `a0${at}`, status }));

    const open = openActionsOf(withActions(actions), nothingNoted);

    expect(open.map(({ status }) => status)).toEqual(["todo", "inProgress", "blocked"]);
    expect(open[0]?.responsible).toEqual({
      memberId: "p01",
      name: "Membre d'essai",
      role: "Éducatrice",
      organisation: "Service fictif",
      phone: "081 00 00 01",
      isOrganiser: false,
    });
  });

  test("are none of a file that ended, nor of a request that was refused", () => {
    const ended = withActions([anAction()]);
    const cycles = ended.cycles.map((cycle) => ({ ...cycle, outcome: "exit" as const }));
    const { request } = aCaseFile();

    expect(openActionsOf({ ...ended, cycles }, nothingNoted)).toEqual([]);
    const refused = withActions([anAction()], { request: { ...request, decision: "ineligible" } });
    expect(openActionsOf(refused, nothingNoted)).toEqual([]);
  });

  test("say when to call again, for the passage that it was noted in alone", () => {
    const on = day("2026-05-20");
    const dossier = withActions([anAction(), anAction({ id: "a02" })]);
    const callAgains = [
      { cycle: 1, actionId: "a01", on },
      { cycle: 2, actionId: "a02", on },
    ];

    expect(openActionsOf(dossier, { callAgains }).map((one) => one.callAgainOn)).toEqual([
      on,
      null,
    ]);
  });

  test("of the organiser are known by their name, however it is written", () => {
    const network = [aMember({ name: "Mme FICTIVE, Colombe" })];
    const [own] = openActionsOf(withActions([anAction()], { network }), nothingNoted);
    expect(own?.responsible.isOrganiser).toBe(true);
  });
});
