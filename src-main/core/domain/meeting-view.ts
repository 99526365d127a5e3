import { type CaseFileId, currentCycle, hasEnded, lastConcertation } from "./case-file.ts";
import type { CaseFileView } from "./case-file-view.ts";
import { professionalsPresent } from "./concertation.ts";
import { expectedMembers, isKeptAway } from "./expected-members.ts";
import { type HoldingRefusal, holdingRefusals, minimumProfessionals } from "./holding.ts";
import type { LocalDate } from "./local-date.ts";
import { gapsOf, type Meeting, type MeetingGap } from "./meeting.ts";
import { memberIdsIn } from "./meeting-members.ts";
import { recordOf } from "./meeting-record.ts";
import { bareRole, isInNetworkOn, isProfessional, type NetworkMember } from "./network-member.ts";
import { isBabyOn } from "./observed-voice.ts";
import { awaitedConcertation, type PlannedConcertation } from "./planned-concertation.ts";
import type { Programme } from "./programme.ts";

/** Somebody who may sit at the table. */
interface MeetingMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly isProfessional: boolean;
  /** Whether they were to come; the others of the network can be added when they are there after all. */
  readonly isExpected: boolean;
}

/**
 * A dossier as everybody in the room may see it, on a wall (domain 3: « Drawer »). It is made of what is said here and
 * of nothing else: no private note, nobody who is not to be invited, no topic that is not to be raised, no
 * contra-indication, no telephone, no reason of the request. What is added here is shown to all.
 */
export interface MeetingView {
  readonly id: CaseFileId;
  readonly number: string;
  readonly today: LocalDate;
  readonly personName: string;
  /** In the network, where the person stands there. */
  readonly personId: string | null;
  readonly isBaby: boolean;
  /** Everybody but the person, in network order. */
  readonly members: ReadonlyArray<MeetingMember>;
  readonly planned: PlannedConcertation | null;
  readonly meeting: Meeting | null;
  /** The number of a concertation that was marked as held today. */
  readonly heldToday: number | null;
  /** How many tasks of that concertation wait for a plan. */
  readonly waitingTasks: number;
  /** Whether a meeting can be held at all: the request was not turned down, the dossier not closed. */
  readonly mayMeet: boolean;
  readonly objectives: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly carrierRole: Programme["carrierRole"];
  readonly hasRenewedTrajectory: boolean;
  readonly professionals: number;
  readonly minimumProfessionals: number;
  readonly gates: ReadonlyArray<HoldingRefusal>;
  readonly gaps: ReadonlyArray<MeetingGap>;
}

export const meetingView = ({
  id,
  caseFile,
  supplement,
  programme,
  today,
}: Pick<CaseFileView, "id" | "caseFile" | "supplement" | "programme" | "today">): MeetingView => {
  const { meeting } = supplement;
  const { network, person, request, number } = caseFile;
  const heldOn = meeting?.heldOn ?? today;
  const isBaby = isBabyOn(person, heldOn);
  const expected = new Set(expectedMembers({ caseFile, supplement }, heldOn).map((one) => one.id));
  const named = new Set(meeting ? memberIdsIn(meeting).map((one) => one.id) : []);
  const heldToday = caseFile.concertations.findLast((one) => one.heldOn === today)?.number ?? null;
  return {
    id,
    number,
    today,
    personName: person.usualName,
    personId: network.find(({ category }) => category === "person")?.id ?? null,
    isBaby,
    members: network
      .filter(
        (member) =>
          member.category !== "person" &&
          (named.has(member.id) || mayBeNamed({ caseFile, supplement }, member, heldOn)),
      )
      .map((member) => ({
        id: member.id,
        name: member.name,
        role: bareRole(member),
        isProfessional: isProfessional(member),
        isExpected: expected.has(member.id),
      })),
    planned: awaitedConcertation(caseFile, supplement),
    meeting,
    heldToday,
    waitingTasks: supplement.meetingTasks.filter((one) => one.concertationNumber === heldToday)
      .length,
    mayMeet: request.decision !== "ineligible" && !hasEnded(caseFile),
    objectives:
      currentCycle(caseFile)?.plan.objectives.map((one) => ({ id: one.id, label: one.label })) ??
      [],
    carrierRole: programme.carrierRole,
    hasRenewedTrajectory: programme.hasRenewedTrajectory,
    professionals: meeting ? professionalsPresent(meeting, network) : 0,
    minimumProfessionals: minimumProfessionals(caseFile, programme),
    gates: meeting ? gatesOf({ caseFile, programme, isBaby }, meeting) : [],
    gaps: meeting ? gapsOf(meeting) : [],
  };
};

/**
 * Whether a member may be read on the wall before they sit there: nobody who is kept away, who was left out last time or
 * who is on a different mission. Who comes all the same is noted in the dossier afterwards.
 */
const mayBeNamed = (
  dossier: Pick<CaseFileView, "caseFile" | "supplement">,
  member: NetworkMember,
  day: LocalDate,
): boolean =>
  isInNetworkOn(member, day) &&
  member.secrecy !== "differentMission" &&
  !isKeptAway(dossier, member, day) &&
  !lastConcertation(dossier.caseFile)?.attendance.some(
    ({ memberId, attendance }) => memberId === member.id && attendance === "notInvited",
  );

/** What would keep the meeting from being marked as held, as it now stands. */
const gatesOf = (
  {
    caseFile,
    programme,
    isBaby,
  }: Pick<CaseFileView, "caseFile" | "programme"> & { readonly isBaby: boolean },
  meeting: Meeting,
): ReadonlyArray<HoldingRefusal> => {
  const about = { network: caseFile.network, isBaby };
  const { concertation, observedBy } = recordOf(meeting, about, programme, meeting.start);
  return holdingRefusals(caseFile, programme, { number: 1, cycle: 1, ...concertation }, observedBy);
};
