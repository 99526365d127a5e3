import { type CaseFileId, currentCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  type Contact,
  type ContactChoice,
  ContactId,
  contactOfMember,
  differingDetails,
  takeDetails,
} from "#domain/contact.ts";
import { toJsonPath } from "#domain/format-problem.ts";
import { type HandOver, handOverActions } from "#domain/hand-over.ts";
import { mapsOfMembers } from "#domain/kept-map.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { findNetworkProblems } from "#domain/network-problem.ts";
import { isAmendment } from "#domain/plan-amendment.ts";
import { addAmendedVersion } from "#domain/plan-version.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import {
  dropContactLinks,
  readContact,
  writeContact,
  writeContactLink,
} from "../db/queries/contacts.ts";
import {
  type CaseFileChange,
  type ChangeContext,
  changeCaseFile,
  type ChangeRefusal,
} from "./change-case-file.ts";
import {
  alikeContacts,
  type ContactGoneRefusal,
  type MaybeSameRefusal,
  tellAllApart,
} from "./contacts.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";

interface NetworkUpdate {
  readonly network: ReadonlyArray<NetworkMember>;
  readonly handOvers: ReadonlyArray<HandOver>;
  readonly contactChoices: ReadonlyArray<ContactChoice>;
}

type NetworkRefusal = ChangeRefusal | ContactGoneRefusal | MaybeSameRefusal;

/**
 * The whole network, the actions that change hands because somebody leaves, and what was said about the address book, in
 * one change: all of it stands, or none. The address book is touched only where a choice says so.
 */
export const saveNetwork = (
  deps: DbDep & ClockDep & NewIdDep,
  caseFileId: CaseFileId,
  { network, handOvers, contactChoices }: NetworkUpdate,
): Result<CaseFileView, NetworkRefusal> =>
  deps.db.transaction(
    (tx) => {
      // Before anything is written: a refusal must leave all as it was.
      const planned = planContacts(tx, deps, network, contactChoices);
      if (!planned.ok) return planned;

      const changed = changeCaseFile<ChangeRefusal>(
        { ...deps, db: tx },
        { caseFileId, form: "network" },
        (context) => {
          const problems = findNetworkProblems(network).map(({ index, field, rule, value }) => ({
            path: toJsonPath(["network", index, field]),
            rule,
            parameters: { value },
          }));
          if (problems.length > 0) return err({ type: "Invalid", problems });
          const memberIds = new Set(network.map(({ id }) => id));
          const { supplement } = context;
          const networkMaps = mapsOfMembers(supplement.networkMaps, memberIds);
          return ok(
            handOver(
              { ...context, supplement: { ...supplement, networkMaps } },
              network,
              handOvers,
            ),
          );
        },
      );
      if (!changed.ok) return changed;

      dropContactLinks(
        tx,
        caseFileId,
        network.map(({ id }) => id),
      );
      for (const { memberId, contactId, contact, otherThan } of planned.value) {
        if (contactId && contact) writeContact(tx, contactId, contact, deps.clock.now());
        writeContactLink(tx, { caseFileId, memberId }, contactId);
        if (contactId) tellAllApart(tx, contactId, otherThan);
      }
      return changed;
    },
    { behavior: "immediate" },
  );

/** Who carries an action is part of what was agreed: the plan is amended, and says from whom to whom. */
const handOver = (
  { caseFile, supplement, today, by }: ChangeContext,
  network: ReadonlyArray<NetworkMember>,
  handOvers: ReadonlyArray<HandOver>,
): CaseFileChange => {
  const before = currentCycle(caseFile);
  const changed = handOverActions({ ...caseFile, network: [...network] }, handOvers);
  const after = currentCycle(changed);
  if (!before || !after || !isAmendment(before.plan, after.plan))
    return { caseFile: changed, supplement };

  const nameOf = (memberId: string) => network.find(({ id }) => id === memberId)?.name ?? memberId;
  const planVersions = addAmendedVersion(supplement.planVersions, {
    cycle: after.number,
    plan: after.plan,
    on: today,
    by,
    reason: handOvers.map(({ fromId, toId }) => `${nameOf(fromId)} → ${nameOf(toId)}`).join("\n"),
    before: { plan: before.plan, by: caseFile.organiser.name },
  });
  return { caseFile: changed, supplement: { ...supplement, planVersions } };
};

interface PlannedContact {
  readonly memberId: string;
  /** Whom the member will be; null for nobody in the address book. */
  readonly contactId: ContactId | null;
  /** How that contact will stand; null when it stays as it is. */
  readonly contact: Contact | null;
  readonly otherThan: ReadonlyArray<ContactId>;
}

const planContacts = (
  tx: WriteDb,
  { newId }: NewIdDep,
  network: ReadonlyArray<NetworkMember>,
  choices: ReadonlyArray<ContactChoice>,
): Result<ReadonlyArray<PlannedContact>, ContactGoneRefusal | MaybeSameRefusal> => {
  const planned: PlannedContact[] = [];
  for (const { memberId, contactId, add, otherThan, contactTakes } of choices) {
    const member = network.find(({ id }) => id === memberId);
    if (!member) continue;
    if (contactId) {
      const known = readContact(tx, contactId);
      if (!known) return err({ type: "ContactGone" });
      const taken = differingDetails(member, known).filter((one) => contactTakes.includes(one));
      const contact = taken.length > 0 ? takeDetails(known, member, taken) : null;
      planned.push({ memberId, contactId, contact, otherThan });
      continue;
    }
    const contact = add ? contactOfMember(member) : null;
    if (contact) {
      const alike = alikeContacts(tx, contact).filter((one) => !otherThan.includes(one.contactId));
      if (alike.length > 0) return err({ type: "MaybeSame", alike });
    }
    planned.push({
      memberId,
      contactId: contact ? ContactId.parse(newId()) : null,
      contact,
      otherThan,
    });
  }
  return ok(planned);
};
