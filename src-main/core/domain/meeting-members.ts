import type { Meeting } from "./meeting.ts";

interface NamedMember {
  readonly id: string;
  /** Where the meeting names them. */
  readonly path: ReadonlyArray<string | number>;
}

/** Everybody of the network whom a meeting names. */
export const memberIdsIn = ({
  attendance,
  lines,
  carrierId,
}: Meeting): ReadonlyArray<NamedMember> => [
  ...attendance.map(({ memberId: id }, at) => ({ id, path: ["attendance", at, "memberId"] })),
  ...lines.flatMap(({ byId, reservations }, at) => [
    ...(byId === null ? [] : [{ id: byId, path: ["lines", at, "byId"] }]),
    ...reservations.map(({ byId: id }, of) => ({
      id,
      path: ["lines", at, "reservations", of, "byId"],
    })),
  ]),
  ...(carrierId === null ? [] : [{ id: carrierId, path: ["carrierId"] }]),
];

/** The same meeting beside another network: what was said stays, without whom it no longer knows. */
export const withMembers = (meeting: Meeting, memberIds: ReadonlySet<string | number>): Meeting => {
  const known = (id: string | null) => (id !== null && memberIds.has(id) ? id : null);
  return {
    ...meeting,
    attendance: meeting.attendance.filter(({ memberId }) => memberIds.has(memberId)),
    lines: meeting.lines.map((line) => ({
      ...line,
      byId: known(line.byId),
      reservations: line.reservations.filter(({ byId }) => memberIds.has(byId)),
    })),
    carrierId: known(meeting.carrierId),
  };
};
