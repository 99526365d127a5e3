import { memo, useEffect, useMemo, useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ageOn, LocalDate } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import { computeCriterion, type ProgrammeCriterion } from "#domain/programme-criterion.ts";
import { programmeTextIn } from "#domain/programme-language.ts";
import { Criterion, type CriterionStatus, criterionStatuses } from "#domain/request.ts";
import type { PersonValues } from "#renderer/features/people/index.ts";
import { SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import { useAgeText } from "#renderer/shared/i18n/use-age.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import type { RequestValues } from "./request-values.ts";

interface CriteriaFieldsProps {
  readonly programme: Programme | undefined;
  readonly person: { readonly birthDate: string; readonly postcode: string } | null;
}

/** The conditions of access, one line each. What the data says is filled in until the organiser says otherwise. */
export const CriteriaFields = ({ programme, person }: CriteriaFieldsProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<{ request: RequestValues; person: PersonValues }>();
  // Not what is answered: a letter typed beside one criterion leaves the others alone.
  const judged = useWatch({
    control,
    name: "request.criteria",
    compute: (all) => all.map(({ label, blocking }) => ({ label, blocking })),
  });
  const basis = useBasis(person);
  const criteria = programme?.criteria ?? noCriteria;
  const language = useInterfaceLanguage();
  // The form holds the labels in French, as the dossier keeps them.
  const say = useMemo(() => programmeTextIn(programme ?? {}, language), [programme, language]);
  useComputedStatuses(criteria, basis);
  if (judged.length === 0) return null;

  return (
    <fieldset className="form-group">
      <legend>{t("requests.criteria")}</legend>
      <p className="repeater-description">{t("requests.criteriaHint")}</p>
      {judged.map(({ label, blocking }, index) => (
        <CriterionFields
          key={label}
          index={index}
          label={label}
          isInformative={blocking === false}
          criterion={criteria.find((one) => one.label === label)}
          basis={basis}
          say={say}
        />
      ))}
    </fieldset>
  );
};

interface CriterionFieldsProps {
  readonly index: number;
  readonly label: string;
  readonly isInformative: boolean;
  readonly criterion: ProgrammeCriterion | undefined;
  readonly basis: Basis;
  readonly say: (text: string) => string;
}

const CriterionFields = memo(
  ({ index, label, isInformative, criterion, basis, say }: CriterionFieldsProps) => {
    const { t } = useTranslation();
    const { control } = useFormContext<{ request: RequestValues }>();
    return (
      <div className="criterion">
        <div className="criterion-label">
          <strong>{say(label)}</strong>
          {isInformative && <span className="hint">{t("requests.informative")}</span>}
          <ComputedHint criterion={criterion} basis={basis} say={say} />
        </div>
        <SegmentField
          control={control}
          name={`request.criteria.${index}.status`}
          label={t("requests.criterionStatus", { label: say(label) })}
          options={criterionStatuses.map((value) => ({
            value,
            label: t(`vocabulary.criterionStatus.${value}`),
          }))}
          hideLabel
        />
        <LongTextField
          control={control}
          name={`request.criteria.${index}.comment`}
          label={t("requests.criterionComment", { label: say(label) })}
          placeholder={t("requests.criterionCommentPlaceholder")}
          minRows={1}
          hideLabel
        />
      </div>
    );
  },
);

const noCriteria: Programme["criteria"] = [];

/** The criteria that are complete enough for the domain to judge. */
export const judgedCriteria = (criteria: RequestValues["criteria"]): ReadonlyArray<Criterion> =>
  criteria.flatMap(({ label, status, blocking }) => {
    const { data } = Criterion.safeParse({
      label,
      status,
      ...(typeof blocking === "boolean" ? { blocking } : {}),
    });
    return data ? [data] : [];
  });

interface Basis {
  readonly birthDate: LocalDate | undefined;
  readonly receivedOn: LocalDate | undefined;
  readonly postcode: string;
}

const useBasis = (person: CriteriaFieldsProps["person"]): Basis => {
  const { control } = useFormContext<{ request: RequestValues; person: PersonValues }>();
  const receivedOn = useWatch({ control, name: "request.receivedOn" });
  const typedBirthDate = useWatch({ control, name: "person.birthDate" });
  const typedPostcode = useWatch({ control, name: "person.address.postcode" });
  const born = person?.birthDate ?? typedBirthDate;
  const postcode = person?.postcode ?? typedPostcode ?? "";
  return useMemo(
    () => ({
      birthDate: LocalDate.safeParse(born).data,
      receivedOn: LocalDate.safeParse(receivedOn).data,
      postcode,
    }),
    [born, receivedOn, postcode],
  );
};

const useComputedStatuses = (
  criteria: ReadonlyArray<ProgrammeCriterion>,
  { birthDate, receivedOn, postcode }: Basis,
): void => {
  const { getValues, setValue } = useFormContext<{ request: RequestValues }>();
  // What was filled in last, by label: a different answer in the field is the organiser's own and stays.
  const filled = useRef(new Map<string, CriterionStatus>());

  useEffect(() => {
    getValues("request.criteria").forEach(({ label, status }, index) => {
      const criterion = criteria.find((one) => one.label === label);
      const computed = criterion && statusOf(criterion, { birthDate, receivedOn, postcode });
      const isOurs = status === "unknown" || status === filled.current.get(label);
      if (!computed || computed === status || !isOurs) return;
      filled.current.set(label, computed);
      setValue(`request.criteria.${index}.status`, computed);
    });
  }, [criteria, birthDate, receivedOn, postcode, getValues, setValue]);
};

const statusOf = (
  criterion: ProgrammeCriterion,
  { birthDate, receivedOn, postcode }: Basis,
): CriterionStatus | null => {
  if (!receivedOn) return null;
  if (criterion.kind === "age" && !birthDate) return null;
  if (criterion.kind === "postcode" && !/^[1-9]\d{3}$/.test(postcode)) return null;
  return computeCriterion(
    criterion,
    { birthDate: birthDate ?? receivedOn, address: { street: "", postcode, city: "" } },
    receivedOn,
  );
};

const ComputedHint = ({
  criterion,
  basis: { birthDate, receivedOn, postcode },
  say,
}: {
  readonly criterion: ProgrammeCriterion | undefined;
  readonly basis: Basis;
  readonly say: (text: string) => string;
}) => {
  const { t } = useTranslation();
  const ageText = useAgeText();
  switch (criterion?.kind) {
    case "age":
      return (
        <span className="hint">
          {birthDate && receivedOn
            ? t("requests.computedAge", {
                age: ageText(ageOn(birthDate, receivedOn)),
                day: formatShortDay(receivedOn),
              })
            : t("requests.computedMissingBirthDate")}
        </span>
      );
    case "postcode":
      return (
        <span className="hint">
          {postcode
            ? t("requests.computedPostcode", { postcode })
            : t("requests.computedMissingPostcode")}
        </span>
      );
    case "attested":
      return criterion.explanation && <span className="hint">{say(criterion.explanation)}</span>;
    case undefined:
      return null;
  }
};
