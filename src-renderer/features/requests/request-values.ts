import type { Programme } from "#domain/programme.ts";
import type { Criterion, Request } from "#domain/request.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

export type RequestValues = FormValues<typeof Request>;

export const emptyRequest = (today: string, programme: Programme | undefined): RequestValues => ({
  receivedOn: today,
  requester: { name: "", quality: "" },
  personInformed: null,
  reason: "",
  previousAttempts: [],
  criteria: programme ? openCriteria(programme) : [],
  decision: "pending",
  redirections: [],
});

/** The programme's conditions, none of them judged yet. */
export const openCriteria = ({ criteria }: Pick<Programme, "criteria">): Criterion[] =>
  criteria.map(({ label, blocking }) => ({ label, blocking, status: "unknown" }));
