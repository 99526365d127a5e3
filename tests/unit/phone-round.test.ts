import { describe, expect, test } from "vitest";
import { CaseFileId } from "#domain/case-file.ts";
import { ContactId } from "#domain/contact.ts";
import {
  answerAction,
  callAgainsAfter,
  type CallableAction,
  callsOn,
} from "#domain/phone-round.ts";
import { anAction, day } from "#tests/support/builders.ts";

const today = day("2026-05-04");
const dossier = (number: number) =>
  CaseFileId.parse(`00000000-0000-4000-8000-00000000000${number}`);
const contact = (number: number) => ContactId.parse(`11111111-0000-4000-8000-00000000000${number}`);

interface Asked extends Partial<Omit<CallableAction, "responsible">> {
  readonly name?: string;
  readonly memberId?: string;
  readonly isOrganiser?: boolean;
}

const asked = ({
  name = "Aline Fictive",
  memberId = "p01",
  isOrganiser = false,
  ...overrides
}: Asked = {}): CallableAction => ({
  id: "a01",
  programmeId: "archipel",
  cycle: 1,
  what: "Appeler l'école",
  status: "todo",
  dueOn: day("2026-05-01"),
  callAgainOn: null,
  caseFileId: dossier(1),
  number: "ESS-01",
  usualName: "Cam",
  phone: "081 00 00 01",
  contactId: null,
  responsible: { memberId, name, role: "Éducatrice", organisation: null, phone: null, isOrganiser },
  ...overrides,
});
const elsewhere = { caseFileId: dossier(2), number: "ESS-02", usualName: "Zoé" } as const;

const calls = (...actions: ReadonlyArray<CallableAction>) => callsOn(actions, today);

describe("whom to call", () => {
  test("is one call for one contact of the address book, each dossier apart", () => {
    const found = calls(
      asked({ contactId: contact(1) }),
      asked({ id: "a02", contactId: contact(1) }),
      asked({ ...elsewhere, memberId: "p07", name: "A. Fictive", contactId: contact(1) }),
    );

    expect(found).toHaveLength(1);
    expect(found[0]?.about.map(({ number, actions }) => [number, actions.length])).toEqual([
      ["ESS-01", 2],
      ["ESS-02", 1],
    ]);
  });

  test("is one call for the same name with the same number, however both are written", () => {
    const found = calls(
      asked({ name: "Dr Aline Fictive", phone: "081/00.00.01" }),
      asked({ ...elsewhere, name: "FICTIVE Aline", phone: "081 00 00 01" }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.phones).toEqual(["081/00.00.01"]);
  });

  test.each(["+32 81 00 00 01", "0032/81.00.00.01", "+32 (0)81 00 00 01"])(
    "is one call for 081 00 00 01 and %s, which is the same number",
    (phone) => {
      expect(calls(asked(), asked({ ...elsewhere, phone }))).toHaveLength(1);
    },
  );

  test.each<[string, Asked]>([
    ["the same name with another number", { phone: "081 00 00 02" }],
    ["the same name without a number", { phone: null }],
    ["the same number under another name", { name: "Bruno Fictif" }],
    ["another contact with the same name and number", { contactId: contact(2) }],
  ])("is never one call for %s", (_what, other) => {
    const first = asked({ contactId: other.contactId ? contact(1) : null });
    expect(calls(first, asked({ ...elsewhere, ...other }))).toHaveLength(2);
  });

  test("is one call for a contact and who has their name and number in another dossier", () => {
    expect(calls(asked({ contactId: contact(1) }), asked({ ...elsewhere }))).toHaveLength(1);
  });

  test("stays apart where two contacts share a name and a number: which one is not guessed", () => {
    const found = calls(
      asked({ contactId: contact(1) }),
      asked({ id: "a02", contactId: contact(2) }),
      asked({ ...elsewhere }),
    );
    expect(found).toHaveLength(3);
  });

  test("keeps every number where dossiers differ", () => {
    const found = calls(
      asked({ contactId: contact(1) }),
      asked({ ...elsewhere, contactId: contact(1), phone: "0470 00 00 01" }),
    );
    expect(found[0]?.phones).toEqual(["081 00 00 01", "0470 00 00 01"]);
  });

  test("comes by what presses: late first, then blocked, then soon; the earliest of each first", () => {
    const found = calls(
      asked({ name: "Soon", phone: "1", dueOn: day("2026-05-10") }),
      asked({ name: "Blocked", phone: "2", status: "blocked", dueOn: null }),
      asked({ name: "Late", phone: "3", dueOn: day("2026-05-03") }),
      asked({ name: "Later still", phone: "4", dueOn: day("2026-04-01") }),
    );
    expect(found.map(({ name }) => name)).toEqual(["Later still", "Late", "Blocked", "Soon"]);
  });

  test("is nobody for what comes later, what was put off, and what the organiser does themselves", () => {
    const found = calls(
      asked({ dueOn: day("2026-06-30") }),
      asked({ callAgainOn: day("2026-05-05") }),
      asked({ isOrganiser: true }),
    );
    expect(found).toEqual([]);
  });

  test("is called again on the very day that was noted", () => {
    expect(calls(asked({ callAgainOn: today }))).toHaveLength(1);
  });
});

describe("what a call changes", () => {
  const on = day("2026-05-11");

  test("is done today; or put to another day, still blocked by what blocks it; or nothing", () => {
    const blocked = anAction({ status: "blocked", notDoneReason: "Pas de place.", dueOn: today });
    const state = { status: "blocked", doneOn: null, dueOn: today, notDoneReason: "Pas de place." };

    expect(answerAction(blocked, { outcome: "done", actionId: "a01" }, today)).toEqual({
      ...state,
      status: "done",
      doneOn: today,
    });
    expect(answerAction(blocked, { outcome: "notYet", actionId: "a01", on }, today)).toEqual({
      ...state,
      dueOn: on,
    });
    expect(answerAction(blocked, { outcome: "notReached", actionId: "a01", on }, today)).toEqual(
      state,
    );
  });

  test("is also when to call again, in the place of what was noted before", () => {
    const before = [
      { cycle: 1, actionId: "a01", on: today },
      { cycle: 1, actionId: "a02", on: today },
      { cycle: 1, actionId: "a09", on: today },
      { cycle: 2, actionId: "a01", on: today },
    ];
    const after = callAgainsAfter(before, 1, [
      { outcome: "done", actionId: "a01" },
      { outcome: "notReached", actionId: "a02", on },
      { outcome: "notYet", actionId: "a03", on },
    ]);
    expect(after).toEqual([
      { cycle: 1, actionId: "a09", on: today },
      { cycle: 2, actionId: "a01", on: today },
      { cycle: 1, actionId: "a02", on },
      { cycle: 1, actionId: "a03", on },
    ]);
  });
});
