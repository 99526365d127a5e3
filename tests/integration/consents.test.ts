import { safe } from "@orpc/client";
import { expect, test } from "vitest";
import { changeTable } from "#core/db/schema/index.ts";
import type { NewConsent } from "#domain/consent.ts";
import { aCaseFile, aConsent, aMember, anOverride, day } from "#tests/support/builders.ts";
import { databaseOf, fixedClock, openCore } from "#tests/support/core-harness.ts";

const share = { kind: "share", subject: "la note de synthèse" } as const;

const answerOf = (
  overrides: Partial<NewConsent["consent"]> = {},
  memberIds: string[] = [],
): NewConsent => {
  const { id: _id, ...consent } = aConsent({ ...share, on: day("2026-05-01"), ...overrides });
  return { consent, memberIds };
};

const withNetwork = async () => {
  const clock = fixedClock("2026-05-04");
  const { core, client } = await openCore({ clock });
  const { person, request } = aCaseFile();
  const { id: caseFileId } = await client.caseFiles.create({
    number: "ARC-2026-01",
    programmeId: "archipel",
    person,
    request,
  });
  const network = [
    aMember({ id: "p01", name: "École fictive", category: "society" }),
    aMember({ id: "p02", name: "Police fictive", category: "other" }),
  ];
  await client.network.save({ caseFileId, network });
  const db = databaseOf(core);
  const record = (answer: NewConsent) => client.consents.record({ caseFileId, ...answer });
  return { client, clock, db, caseFileId, network, record };
};

test("an answer is kept with the members it applies to, in one change", async () => {
  const { client, caseFileId, record, db } = await withNetwork();
  await client.drafts.put({ caseFileId, form: "consents", values: { about: "", values: {} } });

  const view = await record(answerOf({ status: "refused" }, ["p02"]));

  expect(view.caseFile.consents).toMatchObject([{ id: "c01", status: "refused" }]);
  expect(view.supplement.consentScopes).toEqual([{ consentId: "c01", memberIds: ["p02"] }]);
  expect(view.drafts).toEqual([]);
  expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
  const parts = db.select({ part: changeTable.part, at: changeTable.at }).from(changeTable).all();
  expect(parts.slice(-2).map(({ part }) => part)).toEqual(["consents", "consentScopes"]);
});

test("an answer supersedes the one for the same recipients and leaves those for others in force", async () => {
  const { record } = await withNetwork();
  await record(answerOf());
  await record(answerOf({ status: "refused" }, ["p02"]));

  const view = await record(answerOf({ status: "refused", on: day("2026-05-02") }));

  expect(view.caseFile.consents.map(({ supersedesId }) => supersedesId)).toEqual([
    undefined,
    undefined,
    "c01",
  ]);
});

test("a consent is taken back for the same recipients, and both stay readable", async () => {
  const { client, caseFileId, record } = await withNetwork();
  await record(answerOf({}, ["p01"]));

  const view = await client.consents.withdraw({
    caseFileId,
    consentId: "c01",
    on: day("2026-05-03"),
    words: "« J'ai changé d'avis. »",
  });

  expect(view.caseFile.consents).toMatchObject([
    { id: "c01", status: "given" },
    {
      id: "c02",
      ...share,
      status: "withdrawn",
      on: "2026-05-03",
      limits: "« J'ai changé d'avis. »",
      supersedesId: "c01",
    },
  ]);
  expect(view.supplement.consentScopes).toEqual([
    { consentId: "c01", memberIds: ["p01"] },
    { consentId: "c02", memberIds: ["p01"] },
  ]);
});

test("only a consent that is in force is taken back, from its own day until today", async () => {
  const { client, caseFileId, record } = await withNetwork();
  await record(answerOf());
  const withdraw = (consentId: string, on = "2026-05-03") =>
    safe(client.consents.withdraw({ caseFileId, consentId, on: day(on) }));

  for (const on of ["2026-04-30", "2026-05-05"])
    expect((await withdraw("c01", on)).error).toMatchObject({ code: "INVALID" });
  expect((await withdraw("c99")).error).toMatchObject({ code: "NOT_IN_FORCE" });
  await withdraw("c01");

  for (const consentId of ["c01", "c02"])
    expect((await withdraw(consentId)).error).toMatchObject({ code: "NOT_IN_FORCE" });
  expect((await client.caseFiles.open({ caseFileId })).caseFile.consents).toHaveLength(2);
});

test("an answer that breaks a rule is refused whole, with the field at fault", async () => {
  const { client, caseFileId, record } = await withNetwork();

  const { error } = await safe(record(answerOf({ kind: "participate" }, ["p01"])));
  expect(error).toMatchObject({
    code: "INVALID",
    data: { problems: [{ path: "$.memberIds", rule: "participationForAll" }] },
  });
  const unknown = await safe(record(answerOf({}, ["p99"])));
  expect(unknown.error).toMatchObject({
    data: { problems: [{ path: "$.memberIds[0]", rule: "danglingReference" }] },
  });
  expect((await client.caseFiles.open({ caseFileId })).caseFile.consents).toEqual([]);
});

test("recipients of an answer that a replaced dossier no longer has never fall to a new one", async () => {
  const { client, caseFileId, record } = await withNetwork();
  const exported = await client.exchange.export({ caseFileId, includePrivate: true });
  if (exported.outcome !== "download") throw new Error("expected a download");
  await record(answerOf({ status: "refused" }, ["p02"]));
  const text = new TextDecoder().decode(await exported.file.arrayBuffer());
  await client.exchange.import({ text, replace: true });

  const view = await record(answerOf());

  expect(view.caseFile.consents).toMatchObject([{ id: "c01", status: "given" }]);
  expect(view.supplement.consentScopes).toEqual([]);
});

test("nobody leaves the network while an answer bears their name", async () => {
  const { client, caseFileId, network, record } = await withNetwork();
  await record(answerOf({}, ["p02"]));
  const without = (gone: string) =>
    safe(client.network.save({ caseFileId, network: network.filter(({ id }) => id !== gone) }));

  expect((await without("p02")).error).toMatchObject({
    code: "INVALID",
    data: { problems: [{ rule: "namedInConsent", parameters: { value: "Police fictive" } }] },
  });
  expect((await without("p01")).error).toBeNull();
});

test("a representative's answer to taking part is noted once and shows where they are listed", async () => {
  const { client, caseFileId, record } = await withNetwork();
  const representatives = [
    { name: "Mère Fictive", quality: "mère", agreement: "pending" as const },
    { name: "Père Fictif", quality: "père", agreement: "pending" as const },
  ];
  await client.representatives.save({ caseFileId, representatives });
  const participate = { kind: "participate", givenBy: "legalRepresentative" } as const;
  await record(answerOf({ ...participate, givenByName: "Mère Fictive" }));
  await record(answerOf({ ...participate, givenByName: "Père Fictif", status: "refused" }));

  // A form that was open meanwhile still says « pending ».
  const view = await client.representatives.save({ caseFileId, representatives });

  expect(view.caseFile.representatives).toMatchObject([
    { name: "Mère Fictive", agreement: "given", agreementOn: "2026-05-01" },
    { name: "Père Fictif", agreement: "refused", agreementOn: "2026-05-01" },
  ]);
});

test("the record of a refusal is reviewed while it is open, and its history keeps what it said", async () => {
  const { client, caseFileId, clock, db } = await withNetwork();
  const consentOverride = anOverride({ decidedOn: day("2026-05-01"), reviewOn: day("2026-05-31") });
  await client.consentOverrides.save({ caseFileId, consentOverride });
  clock.moveTo("2026-06-02");

  const view = await client.consentOverrides.review({
    caseFileId,
    review: { words: "Le danger demeure.", reviewOn: day("2026-07-02") },
  });

  expect(view.caseFile.consentOverride).toEqual({
    ...consentOverride,
    reviewOn: "2026-07-02",
    writtenJustification: "Danger répété.\n\n02/06/2026, Colombe Fictive : Le danger demeure.",
  });
  expect(db.select().from(changeTable).all().at(-1)).toMatchObject({
    part: "consentOverride",
    before: consentOverride,
  });
});

test("a review is refused without a later day, without a record, and once the consent arrived", async () => {
  const { client, caseFileId, record } = await withNetwork();
  const review = (reviewOn: string) =>
    safe(
      client.consentOverrides.review({
        caseFileId,
        review: { words: "Revu.", reviewOn: day(reviewOn) },
      }),
    );
  expect((await review("2026-06-30")).error).toMatchObject({ code: "NOT_IN_FORCE" });
  const consentOverride = anOverride({ reviewOn: day("2026-05-31") });
  await client.consentOverrides.save({ caseFileId, consentOverride });

  expect((await review("2026-05-04")).error).toMatchObject({
    code: "INVALID",
    data: { problems: [{ path: "$.review.reviewOn", rule: "reviewTooEarly" }] },
  });
  await record(answerOf({ kind: "participate" }));
  expect((await review("2026-06-30")).error).toMatchObject({ code: "NOT_IN_FORCE" });
});

test("a record whose review is not after its decision is refused", async () => {
  const { client, caseFileId } = await withNetwork();
  const consentOverride = anOverride({ reviewOn: day("2026-02-01") });
  const { error } = await safe(client.consentOverrides.save({ caseFileId, consentOverride }));
  expect(error).toMatchObject({ code: "BAD_REQUEST" });
});

test("protection, trusted person and discernment are added, corrected and taken out, and the history keeps them", async () => {
  const { client, caseFileId, db } = await withNetwork();
  const legalProtection = { type: "administration", holderId: "p01", scope: "biens" };
  const trustedPerson = {
    designatedOn: day("2026-05-01"),
    mayAttend: true,
    mayAccessFile: false,
    memberId: "p01",
  };
  const discernment = {
    assessedById: "p01",
    assessedOn: day("2026-05-01"),
    conclusion: "capable d'apprécier ses intérêts",
  };
  await client.protections.saveLegalProtection({ caseFileId, legalProtection });
  await client.protections.saveTrustedPerson({ caseFileId, trustedPerson });
  await client.protections.saveDiscernment({ caseFileId, discernment });

  const corrected = { ...trustedPerson, mayAccessFile: true };
  const view = await client.protections.saveTrustedPerson({ caseFileId, trustedPerson: corrected });
  expect(view.caseFile).toMatchObject({ legalProtection, trustedPerson: corrected, discernment });

  const removed = await client.protections.saveDiscernment({ caseFileId, discernment: null });
  expect(removed.caseFile.discernment).toBeNull();
  expect(db.select().from(changeTable).all().at(-1)).toMatchObject({
    part: "discernment",
    before: discernment,
    after: null,
  });
});

test("a protection held by nobody of the network, or a trusted person without a name, is refused", async () => {
  const { client, caseFileId } = await withNetwork();
  const legalProtection = { type: "administration", holderId: "p99" };
  const held = await safe(client.protections.saveLegalProtection({ caseFileId, legalProtection }));
  expect(held.error).toMatchObject({ code: "INVALID" });

  const trustedPerson = { designatedOn: day("2026-05-01"), mayAttend: true, mayAccessFile: true };
  const named = await safe(client.protections.saveTrustedPerson({ caseFileId, trustedPerson }));
  expect(named.error).toMatchObject({ code: "BAD_REQUEST" });
});
