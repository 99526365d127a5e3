import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LocalDate } from "#domain/local-date.ts";
import { parseTypedDay } from "./parse-typed.ts";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";

interface TypedDay {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Null while it is no day, or one that is not possible. */
  readonly day: LocalDate | null;
}

/** A day of a dialog, typed as people write it. */
export const useTypedDay = (
  first: LocalDate,
  isPossible: (day: LocalDate) => boolean,
): TypedDay => {
  const [typed, setTyped] = useState(formatShortDay(first));
  const { data } = LocalDate.safeParse(parseTypedDay(typed));
  return { typed, setTyped, day: data !== undefined && isPossible(data) ? data : null };
};

interface DialogDayInputProps {
  readonly label: string;
  readonly value: TypedDay;
  readonly error: string;
}

export const DialogDayInput = ({ label, value, error }: DialogDayInputProps) => {
  const { t } = useTranslation();
  return (
    <TextInput
      label={label}
      value={value.typed}
      placeholder={t("forms.datePlaceholder")}
      inputMode="numeric"
      autoComplete="off"
      className="field-short"
      onChange={({ currentTarget }) => value.setTyped(currentTarget.value)}
      error={value.day === null ? error : null}
    />
  );
};
