import type { Programme, ProgrammeContent } from "#domain/programme.ts";
import { nextItemId } from "#domain/text.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

export type ProgrammeValues = FormValues<typeof ProgrammeContent>;

type ScreenTranslation = NonNullable<NonNullable<ProgrammeValues["texts"]>["nl"]>[number];

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

/**
 * The translations with one of them written anew; an empty one goes. Those whose French is no longer in the form stay: the
 * lists across dossiers still find what older versions said by them.
 */
export const withTranslation = (
  translations: ReadonlyArray<ScreenTranslation>,
  french: string,
  says: string,
): ScreenTranslation[] => {
  const at = translations.findIndex((one) => one.french === french);
  const written = says.trim() === "" ? [] : [{ french, says }];
  return at === -1
    ? [...translations, ...written]
    : [...translations.slice(0, at), ...written, ...translations.slice(at + 1)];
};

const idsOf = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id);
