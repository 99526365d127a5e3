import type { CaseFile } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Attendance, Concertation } from "#domain/concertation.ts";
import { type HoldingRefusal, holdingRefusals } from "#domain/holding.ts";
import { LocalDate } from "#domain/local-date.ts";
import { isInNetworkOn, type NetworkMember } from "#domain/network-member.ts";
import { observerAt } from "#domain/observed-voice.ts";
import { ShortText } from "#domain/text.ts";
import * as z from "zod";
import { cleanForm, type FormValues } from "#renderer/shared/forms/clean-form.ts";

export const ConcertationSchema = z.strictObject({
  concertation: Concertation.omit({ number: true, cycle: true }),
  /** Who observed what is reported of the person. */
  observedBy: ShortText.nullable(),
});
export type ConcertationFormValues = FormValues<typeof ConcertationSchema>;
type Values = ConcertationFormValues["concertation"];

/** The form of a held concertation, or of a new one with everybody who is still in the network. */
export const concertationValues = (
  { caseFile, supplement, today }: CaseFileView,
  number: number | null,
): ConcertationFormValues => {
  const existing = caseFile.concertations.find((one) => one.number === number);
  if (existing) {
    const { number: _number, cycle: _cycle, ...concertation } = existing;
    return {
      observedBy: observerAt(supplement.observedVoices, existing.number),
      concertation: {
        ...concertation,
        attendance: [
          ...concertation.attendance,
          ...missingMembers(caseFile, concertation).map(({ id }) => ({
            memberId: id,
            attendance: "notInvited" as const,
          })),
        ],
      },
    };
  }
  return {
    observedBy: null,
    concertation: {
      heldOn: today,
      start: "",
      end: "",
      place: "",
      personPresent: null,
      attendance: caseFile.network
        .filter((member) => isInNetworkOn(member, today))
        .map(({ id }) => ({ memberId: id, attendance: "" as const })),
      agenda: [],
      personVoice: "",
      statements: [],
      agreements: [],
      divergences: [],
      decisions: [],
    },
  };
};

const missingMembers = (
  { network }: Pick<CaseFile, "network">,
  { attendance, heldOn }: Pick<Concertation, "attendance" | "heldOn">,
): ReadonlyArray<NetworkMember> => {
  const listed = new Set(attendance.map(({ memberId }) => memberId));
  return network.filter((member) => !listed.has(member.id) && isInNetworkOn(member, heldOn));
};

/** The attendance answered so far. */
export const answeredAttendance = (attendance: Values["attendance"]): ReadonlyArray<Attendance> =>
  attendance.flatMap((one) => {
    const { data } = Attendance.safeParse(cleanForm(Attendance, one));
    return data ? [data] : [];
  });

/** The gates as they stand while the form is being filled, judged by the domain on what is already there. */
export const currentRefusals = (
  { caseFile, programme, today }: CaseFileView,
  values: Values,
  observedBy: string | null,
): ReadonlyArray<HoldingRefusal> => {
  const concertation: Concertation = {
    number: 1,
    cycle: 1,
    heldOn: LocalDate.safeParse(values.heldOn).data ?? today,
    start: values.start,
    end: values.end,
    place: values.place,
    personPresent: values.personPresent === true,
    attendance: [...answeredAttendance(values.attendance)],
    agenda: [],
    personVoice: (values.personVoice ?? "").trim() || null,
    statements: [],
    agreements: [],
    divergences: [],
    decisions: [],
    ...(values.reportedVoice?.trim() ? { reportedVoice: values.reportedVoice.trim() } : {}),
  };
  return holdingRefusals(caseFile, programme, concertation, observedBy?.trim() || null);
};
