import * as z from "zod";
import { LocalDate, TimeOfDay } from "./local-date.ts";
import { isProfessional, type NetworkMember } from "./network-member.ts";
import type { Programme } from "./programme.ts";
import { Cents, ItemId, LongText, ShortText } from "./text.ts";

export const attendances = ["present", "partial", "excused", "absent", "notInvited"] as const;
export type AttendanceStatus = (typeof attendances)[number];

export const Attendance = z.strictObject({
  memberId: ItemId,
  attendance: z.enum(attendances),
  payable: z.boolean().optional(),
  feeCents: Cents.optional(),
  /** The agenda items a partial attendance covered. */
  agendaItems: z.array(LongText).optional(),
});
export type Attendance = z.infer<typeof Attendance>;

export const decisionValidations = ["all", "majority"] as const;

export const Decision = z.strictObject({
  id: ItemId,
  text: LongText,
  validatedBy: z.enum(decisionValidations),
  reservations: z.array(z.strictObject({ byId: ItemId, text: LongText })).optional(),
});
export type Decision = z.infer<typeof Decision>;

/** A concertation that was held (step 3). The word is the users' own and has no exact English twin. */
export const Concertation = z.strictObject({
  number: z.int().min(1),
  cycle: z.int().min(1),
  heldOn: LocalDate,
  start: TimeOfDay,
  end: TimeOfDay,
  place: ShortText,
  personPresent: z.boolean(),
  attendance: z.array(Attendance),
  agenda: z.array(LongText),
  /** The person's words, spoken in the meeting. */
  personVoice: LongText.nullable(),
  statements: z.array(z.strictObject({ byId: ItemId, text: LongText })),
  agreements: z.array(LongText),
  divergences: z.array(LongText),
  decisions: z.array(Decision),
  /** The person's words as reported, with their source, when the person is absent. */
  reportedVoice: LongText.optional(),
  personAbsenceReason: LongText.optional(),
  contextStatement: LongText.optional(),
  renewedTrajectory: LongText.nullable().optional(),
  planReferentId: ItemId.optional(),
  coordinatorId: ItemId.optional(),
  nextOn: LocalDate.nullable().optional(),
  nextAt: TimeOfDay.nullable().optional(),
});
export type Concertation = z.infer<typeof Concertation>;

/** Of the items somebody is said to have attended, those that do not, or no longer, stand on the agenda. */
export const itemsOffAgenda = (
  { agendaItems = [] }: Pick<Attendance, "agendaItems">,
  agenda: ReadonlyArray<string>,
): ReadonlyArray<string> => agendaItems.filter((item) => !agenda.includes(item));

/** The attendance with agenda items only where it is partial, and only those on the agenda; none is left as none. */
export const withItemsOnAgenda = ({
  attendance,
  agenda,
}: Pick<Concertation, "attendance" | "agenda">): Attendance[] =>
  attendance.map(({ agendaItems = [], ...one }) => {
    const items = agendaItems.filter((item) => agenda.includes(item));
    return one.attendance === "partial" && items.length > 0 ? { ...one, agendaItems: items } : one;
  });

export const didAttend = ({ attendance }: Pick<Attendance, "attendance">): boolean =>
  attendance === "present" || attendance === "partial";

/** The members who came, in network order. */
const attendingMembers = (
  { attendance }: Pick<Concertation, "attendance">,
  network: ReadonlyArray<NetworkMember>,
): ReadonlyArray<NetworkMember> => {
  const cameIds = new Set(attendance.filter(didAttend).map(({ memberId }) => memberId));
  return network.filter(({ id }) => cameIds.has(id));
};

export const professionalsPresent = (
  concertation: Pick<Concertation, "attendance">,
  network: ReadonlyArray<NetworkMember>,
): number => attendingMembers(concertation, network).filter(isProfessional).length;

/** Why the note of a concertation is not for a member; a different mission outweighs having come. */
type NoteRefusal = "differentMission" | "didNotAttend";

/**
 * Whether the note is for a member: for those who came, not for those on a different mission; the person always has a
 * right to theirs (domain 3). Null when it is.
 */
const noteRefusal = (
  { attendance }: Pick<Concertation, "attendance">,
  { id, category, secrecy }: Pick<NetworkMember, "id" | "category" | "secrecy">,
): NoteRefusal | null => {
  if (category === "person") return null;
  if (secrecy === "differentMission") return "differentMission";
  return attendance.some((one) => one.memberId === id && didAttend(one)) ? null : "didNotAttend";
};

/** The members to whom the note is sent, in network order. The person's own copy goes without saying. */
export const noteRecipients = (
  concertation: Pick<Concertation, "attendance">,
  network: ReadonlyArray<NetworkMember>,
): ReadonlyArray<NetworkMember> =>
  network.filter(
    (member) => member.category !== "person" && noteRefusal(concertation, member) === null,
  );

/**
 * Who carries the plan afterwards, the référent du plan or the coordinateur du trajet de soins, whichever the programme
 * designates (seeds 1 and 3); a file from elsewhere may name them under the other word.
 */
export const carrierIdOf = (
  { planReferentId, coordinatorId }: Pick<Concertation, "planReferentId" | "coordinatorId">,
  { carrierRole }: Pick<Programme, "carrierRole">,
): string | undefined =>
  carrierRole === "coordinator"
    ? (coordinatorId ?? planReferentId)
    : (planReferentId ?? coordinatorId);
