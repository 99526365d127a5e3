import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addDays, LocalDate } from "#domain/local-date.ts";
import { parseTypedDay } from "#renderer/shared/forms/parse-typed.ts";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";

interface LaterDayProps {
  readonly label: string;
  readonly today: LocalDate;
  /** In how many days, each one press. */
  readonly choices: ReadonlyArray<number>;
  /** Null while it is no day to come. */
  readonly onDay: (day: LocalDate | null) => void;
}

/** A day to come, typed or in one press. */
export const LaterDay = ({ label, today, choices, onDay }: LaterDayProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const isLater = laterDay(typed, today) !== null;
  const type = (text: string) => {
    setTyped(text);
    onDay(laterDay(text, today));
  };
  return (
    <div className="later-day">
      <TextInput
        label={label}
        value={typed}
        placeholder={t("forms.datePlaceholder")}
        inputMode="numeric"
        autoComplete="off"
        className="field-short"
        onChange={({ currentTarget }) => type(currentTarget.value)}
        error={typed.trim() !== "" && !isLater ? t("phoneRounds.notLater") : null}
      />
      <div className="later-day-choices">
        {choices.map((days) => (
          <Button
            key={days}
            variant="default"
            size="compact-md"
            onClick={() => type(formatShortDay(addDays(today, days)))}
          >
            {t("phoneRounds.inDays", { count: days })}
          </Button>
        ))}
      </div>
    </div>
  );
};

const laterDay = (typed: string, today: LocalDate): LocalDate | null => {
  const { data } = LocalDate.safeParse(parseTypedDay(typed));
  return data !== undefined && data > today ? data : null;
};
