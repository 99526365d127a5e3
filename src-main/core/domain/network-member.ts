import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, ShortText } from "./text.ts";

export const memberCategories = [
  "person",
  "natural",
  "legalRepresentative",
  "frontline",
  "mentalHealth",
  "social",
  "society",
  "support",
  "other",
] as const;
export type MemberCategory = (typeof memberCategories)[number];

/** Bound by professional secrecy, by a duty of discretion, by none, or on another mission (police). */
export const secrecyClasses = ["professional", "discretion", "none", "differentMission"] as const;
export const linkStrengths = ["strong", "medium", "weak", "broken", "conflict"] as const;

const professionalCategories: ReadonlySet<MemberCategory> = new Set<MemberCategory>([
  "frontline",
  "mentalHealth",
  "social",
  "society",
  "support",
]);

/** Someone around the person (intervenant, proche); category `person` is the supported person themself. */
export const NetworkMember = z.strictObject({
  id: ItemId,
  name: ShortText,
  role: ShortText,
  category: z.enum(memberCategories),
  secrecy: z.enum(secrecyClasses),
  organisation: ShortText.nullable().optional(),
  phone: ShortText.nullable().optional(),
  email: ShortText.nullable().optional(),
  linkToPerson: z.enum(linkStrengths).optional(),
  joinedOn: LocalDate.optional(),
  leftOn: LocalDate.optional(),
  replacedById: ItemId.optional(),
  iban: ShortText.nullable().optional(),
  inamiNumber: ShortText.nullable().optional(),
});
export type NetworkMember = z.infer<typeof NetworkMember>;

/** Domain rule 4: frontline, mentalHealth, social, society or support. */
export const isProfessional = ({ category }: Pick<NetworkMember, "category">): boolean =>
  professionalCategories.has(category);

/** The role as the network writes it, without what stands between brackets: « Père (a refusé) » is « Père ». */
export const bareRole = ({ role }: Pick<NetworkMember, "role">): string =>
  role.replaceAll(/\s*\([^)]*\)/gu, "").trim();

/** Whether they left by then; from the day somebody leaves they are no longer in the network. */
export const hasLeft = ({ leftOn }: Pick<NetworkMember, "leftOn">, day: LocalDate): boolean =>
  leftOn !== undefined && leftOn <= day;

/** Whether they had joined by then and not left; who does not say when they joined was always there. */
export const isInNetworkOn = (
  { joinedOn, leftOn }: Pick<NetworkMember, "joinedOn" | "leftOn">,
  day: LocalDate,
): boolean => (joinedOn === undefined || joinedOn <= day) && !hasLeft({ leftOn }, day);

/** Who may be chosen for something new: not those who left, except where they are named already. */
export const selectableMembers = <Member extends Pick<NetworkMember, "id" | "leftOn">>(
  network: ReadonlyArray<Member>,
  day: LocalDate,
  namedIds: ReadonlyArray<string>,
): ReadonlyArray<Member> =>
  network.filter((member) => !hasLeft(member, day) || namedIds.includes(member.id));
