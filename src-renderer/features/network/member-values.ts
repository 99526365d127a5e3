import type { CaseFileView } from "#domain/case-file-view.ts";
import type { MemberCategory, NetworkMember } from "#domain/network-member.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

export type MemberValues = FormValues<typeof NetworkMember>;

type SecrecyClass = NetworkMember["secrecy"];

/** What most people of a category are bound by; the organiser may say otherwise. */
const usualSecrecy: Readonly<Record<MemberCategory, SecrecyClass>> = {
  person: "none",
  natural: "none",
  legalRepresentative: "none",
  frontline: "professional",
  mentalHealth: "professional",
  social: "professional",
  society: "discretion",
  support: "discretion",
  other: "none",
};

/** The secrecy that goes with a newly chosen category, unless another one was chosen on purpose. */
export const secrecyAfterCategory = (
  { category, secrecy }: Pick<MemberValues, "category" | "secrecy">,
  next: MemberCategory,
): MemberValues["secrecy"] => {
  const wasUsual = secrecy === "" || (category !== "" && secrecy === usualSecrecy[category]);
  return wasUsual ? usualSecrecy[next] : secrecy;
};

/** Who the file already names and the network does not: nobody should be typed twice. */
export const suggestedMembers = (
  { caseFile }: Pick<CaseFileView, "caseFile">,
  members: ReadonlyArray<MemberValues>,
  roles: { readonly person: string; readonly requester: string },
): ReadonlyArray<Omit<MemberValues, "id">> => {
  const { person, request, representatives, organiser } = caseFile;
  const names = new Set(members.map(({ name }) => name.trim().toLowerCase()));
  const suggestions: Array<Omit<MemberValues, "id">> = [];
  if (!members.some(({ category }) => category === "person"))
    suggestions.push({
      name: `${person.givenNames} ${person.familyName}`,
      role: roles.person,
      category: "person",
      secrecy: "none",
    });
  suggestions.push(
    ...representatives.map(({ name, quality }) => ({
      name,
      role: quality,
      category: "legalRepresentative" as const,
      secrecy: "none" as const,
    })),
  );
  // Before the requester: an organiser who asks is taken over with function and details.
  if (organiser.partOfExistingNetwork)
    suggestions.push({
      name: organiser.name,
      role: organiser.function,
      category: "",
      secrecy: "",
      organisation: organiser.organisation,
      email: organiser.email,
      phone: organiser.phone,
    });
  suggestions.push({
    name: request.requester.name,
    role: request.requester.quality || roles.requester,
    category: "",
    secrecy: "",
  });
  return suggestions.filter(
    ({ name }, index) =>
      !names.has(name.trim().toLowerCase()) &&
      suggestions.findIndex((one) => one.name === name) === index,
  );
};
