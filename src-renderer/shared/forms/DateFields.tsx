import { ActionIcon, NumberInput, TextInput } from "@mantine/core";
import { IconCalendar } from "#renderer/shared/ui/icons.ts";
import { useRef, useState } from "react";
import type { FieldPathByValue, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import { centsToTyped, parseTypedDay, parseTypedEuros, parseTypedTime } from "./parse-typed.ts";
import { type FieldProps, textOf, useField } from "./use-field.ts";

type Text = string | null | undefined;
type Amount = number | null | undefined;

/** Typed as people write it, kept as a calendar day; what is no day stays in the field and is said to be wrong. */
export const DateField = <Values extends FieldValues, Name extends FieldPathByValue<Values, Text>>(
  props: FieldProps<Values, Name>,
) => {
  const { t } = useTranslation();
  const { value, onChange, onBlur, ...field } = useField(props, t("forms.emptyDate"));
  const [typed, setTyped] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const day = textOf(value);

  return (
    <TextInput
      {...field}
      value={typed ?? formatShortDay(day)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parseTypedDay(currentTarget.value) ?? currentTarget.value);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      placeholder={t("forms.datePlaceholder")}
      inputMode="numeric"
      autoComplete="off"
      className="field-short"
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={t("forms.openCalendar")}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={18} aria-hidden />
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            className="field-calendar"
            tabIndex={-1}
            aria-hidden
            value={parseTypedDay(day) ?? ""}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        </>
      }
    />
  );
};

export const TimeField = <Values extends FieldValues, Name extends FieldPathByValue<Values, Text>>(
  props: FieldProps<Values, Name>,
) => {
  const { t } = useTranslation();
  const { value, onChange, onBlur, ...field } = useField(props, t("forms.emptyTime"));
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...field}
      value={typed ?? textOf(value)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parseTypedTime(currentTarget.value) ?? currentTarget.value);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      placeholder={t("forms.timePlaceholder")}
      autoComplete="off"
      className="field-short"
    />
  );
};

/** Shown and typed in euros, kept in whole cents. */
export const MoneyField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Amount>,
>({
  onCents,
  ...props
}: FieldProps<Values, Name> & { readonly onCents?: (cents: number | null) => void }) => {
  const { t } = useTranslation();
  const { value, onChange, onBlur, ...field } = useField(props, t("forms.emptyAmount"));
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...field}
      value={typed ?? (typeof value === "number" ? centsToTyped(value) : textOf(value))}
      onChange={({ currentTarget }) => {
        const cents = parseTypedEuros(currentTarget.value);
        setTyped(currentTarget.value);
        onChange(cents ?? (currentTarget.value === "" ? null : currentTarget.value));
        onCents?.(cents);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      inputMode="decimal"
      autoComplete="off"
      className="field-short numbers"
      rightSection={<span aria-hidden>€</span>}
    />
  );
};

/** A small whole number. */
export const NumberField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Amount>,
>({
  minimum = 1,
  maximum,
  onNumber,
  ...props
}: FieldProps<Values, Name> & {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly onNumber?: (number: number | null) => void;
}) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyNumber"));
  return (
    <NumberInput
      {...field}
      value={typeof value === "number" ? value : ""}
      onChange={(next) => {
        const number = typeof next === "number" ? next : null;
        onChange(number);
        onNumber?.(number);
      }}
      min={minimum}
      {...(maximum === undefined ? {} : { max: maximum })}
      allowDecimal={false}
      clampBehavior="none"
      className="field-short numbers"
    />
  );
};
