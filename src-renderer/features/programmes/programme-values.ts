import type { Programme, ProgrammeContent } from "#domain/programme.ts";
import { nextItemId } from "#domain/text.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

export type ProgrammeValues = FormValues<typeof ProgrammeContent>;

export const programmeValues = ({
  id: _id,
  version: _version,
  ...content
}: Programme): ProgrammeValues => structuredClone(content);

export const newCriterion = (
  criteria: ProgrammeValues["criteria"],
): ProgrammeValues["criteria"][number] => ({
  id: nextItemId("condition-", idsOf(criteria)),
  label: "",
  explanation: "",
  blocking: true,
  kind: "attested",
});

export const newFeeRate = (
  feeRates: ProgrammeValues["feeRates"],
): ProgrammeValues["feeRates"][number] => ({
  id: nextItemId("bareme-", idsOf(feeRates)),
  label: "",
  amounts: [newAmount()],
});

export const newReminder = (
  reminders: ProgrammeValues["reminders"],
): ProgrammeValues["reminders"][number] => ({
  id: nextItemId("rappel-", idsOf(reminders)),
  label: "",
  after: "",
  days: null,
});

export const newRecipients = (): ProgrammeValues["recipients"][number] => ({
  document: "",
  to: [],
});

export const newAddress = (): ProgrammeValues["addresses"][number] => ({
  label: "",
  street: "",
  postcode: "",
  city: "",
  phone: "",
  email: "",
  website: "",
});

export const newAmount = () => ({ cents: null, validFrom: "" });

export const newFunding = (): ProgrammeValues["funding"] => ({
  addressedTo: "",
  ceilings: [],
  priorContactRecommended: false,
  requirements: [],
});

const idsOf = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id);
