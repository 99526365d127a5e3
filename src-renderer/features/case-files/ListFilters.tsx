import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import { type ListFilter, noFilter } from "#domain/case-file-view.ts";
import { stepIds } from "#domain/step.ts";
import { useProgrammes } from "#renderer/shared/case-file/case-file-queries.ts";
import { chooseFilter, clearFilter } from "./list-choices.ts";

interface ListFiltersProps {
  readonly filter: ListFilter;
  /** On the board each step has its column, and what is closed is left out. */
  readonly isBoard: boolean;
}

/** Narrows the list down; what stands beside it stays. */
export const ListFilters = memo(({ filter, isBoard }: ListFiltersProps) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const { data: programmes = [] } = useProgrammes();
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <fieldset className="case-filters" aria-label={t("caseloads.filters")}>
      {!isBoard && (
        <NativeSelect
          aria-label={t("caseloads.filterStep")}
          value={filter.step ?? ""}
          onChange={({ currentTarget: { value } }) =>
            chooseFilter({ step: stepIds.find((step) => step === value) ?? null })
          }
          data={[
            { value: "", label: t("caseloads.anyStep") },
            ...stepIds.map((step) => ({ value: step, label: t(`caseloads.step.${step}`) })),
          ]}
        />
      )}
      <NativeSelect
        aria-label={t("caseloads.filterProgramme")}
        // The same before and after the programmes are there.
        w="15rem"
        value={filter.programmeId ?? ""}
        onChange={({ currentTarget: { value } }) => chooseFilter({ programmeId: value || null })}
        data={[
          { value: "", label: t("caseloads.anyProgramme") },
          ...programmes.map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
      />
      {!isBoard && (
        <NativeSelect
          aria-label={t("caseloads.filterState")}
          value={String(filter.isClosed)}
          onChange={({ currentTarget: { value } }) => chooseFilter({ isClosed: answerOf(value) })}
          data={[
            { value: "null", label: t("caseloads.anyState") },
            { value: "false", label: t("caseloads.open") },
            { value: "true", label: t("caseloads.closed") },
          ]}
        />
      )}
      <NativeSelect
        aria-label={t("caseloads.filterOrigin")}
        value={String(filter.isFictional)}
        onChange={({ currentTarget: { value } }) => chooseFilter({ isFictional: answerOf(value) })}
        data={[
          { value: "null", label: t("caseloads.anyOrigin") },
          { value: "false", label: t("caseloads.real") },
          { value: "true", label: t("caseloads.fictional") },
        ]}
      />
      <Checkbox
        label={t("caseloads.incomplete")}
        checked={filter.isIncomplete}
        onChange={({ currentTarget }) => chooseFilter({ isIncomplete: currentTarget.checked })}
      />
      {isFiltered && (
        <Button variant="subtle" size="compact-md" onClick={clearFilter}>
          {t("caseloads.clearFilters")}
        </Button>
      )}
    </fieldset>
  );
});

const answerOf = (value: string): boolean | null => (value === "null" ? null : value === "true");
