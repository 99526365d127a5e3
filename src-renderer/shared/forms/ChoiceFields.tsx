import {
  Checkbox,
  Chip,
  Group,
  Input,
  Radio,
  SegmentedControl,
  Select,
  Stack,
} from "@mantine/core";
import { useId } from "react";
import type { FieldPathByValue, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type FieldProps, textOf, textsOf, useField } from "./use-field.ts";

type Text = string | null | undefined;
type Flag = boolean | null | undefined;
type Level = number | null | undefined;
type Texts = ReadonlyArray<string> | undefined;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
}

interface ChoiceProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
> extends FieldProps<Values, Name> {
  readonly options: ReadonlyArray<Option>;
}

/** Two to four short answers side by side. */
export const SegmentField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
>({
  options,
  onChosen,
  ...props
}: ChoiceProps<Values, Name> & {
  /** Runs before the field changes, for what follows from the choice. */
  readonly onChosen?: (value: string) => void;
}) => {
  const { t } = useTranslation();
  const { value, onChange, error, ref } = useField(props, t("forms.emptyChoice"));
  return (
    <Segments
      label={props.label}
      description={props.description}
      hideLabel={props.hideLabel === true}
      error={error}
      options={options}
      value={textOf(value)}
      onChange={(next) => {
        onChosen?.(next);
        onChange(next);
      }}
      focusRef={ref}
    />
  );
};

/** Answers that need a sentence each. */
export const RadioField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
>({
  options,
  ...props
}: ChoiceProps<Values, Name>) => {
  const { t } = useTranslation();
  const { value, onChange, ref, ...field } = useField(props, t("forms.emptyChoice"));
  return (
    <Radio.Group {...field} value={textOf(value)} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.description}
            {...(index === 0 ? { ref } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};

/** A number chosen by the sentence that goes with it. */
export const NumberRadioField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Level>,
>({
  options,
  ...props
}: FieldProps<Values, Name> & {
  readonly options: ReadonlyArray<{ readonly value: number; readonly label: string }>;
}) => {
  const { t } = useTranslation();
  const { value, onChange, ref, ...field } = useField(props, t("forms.emptyChoice"));
  return (
    <Radio.Group
      {...field}
      value={typeof value === "number" ? String(value) : ""}
      onChange={(next) => onChange(Number(next))}
    >
      <Stack gap={6} mt={6}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            value={String(option.value)}
            label={option.label}
            {...(index === 0 ? { ref } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};

/** One of a longer list. */
export const SelectField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Text>,
>({
  options,
  placeholder,
  clearable = false,
  onChosen,
  ...props
}: ChoiceProps<Values, Name> & {
  readonly placeholder?: string;
  readonly clearable?: boolean;
  /** Runs before the field changes, for what follows from the choice. */
  readonly onChosen?: (value: string) => void;
}) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyChoice"));
  const explained = (chosen: string): Option =>
    options.find((option) => option.value === chosen) ?? { value: chosen, label: chosen };
  return (
    <Select
      {...field}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      value={textOf(value) || null}
      onChange={(next) => {
        onChosen?.(next ?? "");
        onChange(next ?? "");
      }}
      placeholder={placeholder ?? t("forms.choose")}
      searchable={options.length > 7}
      nothingFoundMessage={t("forms.nothingFound")}
      {...(options.some(({ description }) => description)
        ? { renderOption: ({ option }) => <ExplainedOption {...explained(option.value)} /> }
        : {})}
      allowDeselect={clearable}
      clearable={clearable}
    />
  );
};

const ExplainedOption = ({ label, description }: Option) => (
  <span className="explained-option">
    {label}
    <span className="hint">{description}</span>
  </span>
);

export const YesNoField = <Values extends FieldValues, Name extends FieldPathByValue<Values, Flag>>(
  props: FieldProps<Values, Name>,
) => {
  const { t } = useTranslation();
  const { value, onChange, error, ref } = useField(props, t("forms.emptyChoice"));
  return (
    <Segments
      label={props.label}
      description={props.description}
      hideLabel={props.hideLabel === true}
      error={error}
      options={[
        { value: "yes", label: t("common.yes") },
        { value: "no", label: t("common.no") },
      ]}
      value={value === true ? "yes" : value === false ? "no" : ""}
      onChange={(next) => onChange(next === "yes")}
      focusRef={ref}
    />
  );
};

export const CheckboxField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Flag>,
>(
  props: FieldProps<Values, Name>,
) => {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(props, t("forms.emptyChoice"));
  return (
    <Checkbox
      {...field}
      checked={value === true}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
};

const LEVELS = [-2, -1, 0, 1, 2] as const;

interface NumberSegmentProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Level>,
> extends FieldProps<Values, Name> {
  readonly numbers: ReadonlyArray<number>;
  /** « +1 » instead of « 1 ». */
  readonly withSign?: boolean;
}

/** One of a few numbers. */
export const NumberSegmentField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Level>,
>({
  numbers,
  withSign = false,
  ...props
}: NumberSegmentProps<Values, Name>) => {
  const { t } = useTranslation();
  const { value, onChange, error, ref } = useField(props, t("forms.emptyChoice"));
  return (
    <Segments
      label={props.label}
      description={props.description}
      hideLabel={props.hideLabel === true}
      error={error}
      options={numbers.map((number) => ({
        value: String(number),
        label: withSign ? levelText(number) : String(number),
      }))}
      value={typeof value === "number" ? String(value) : ""}
      onChange={(next) => onChange(Number(next))}
      focusRef={ref}
    />
  );
};

/** A level of attainment, from −2 to +2. */
export const LevelField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Level>,
>(
  props: FieldProps<Values, Name>,
) => <NumberSegmentField {...props} numbers={LEVELS} withSign />;

/** « −2 », « 0 », « +1 », with a true minus sign. */
export const levelText = (level: number): string =>
  level > 0 ? `+${level}` : String(level).replace("-", "−");

/** Several of a short list, one click each. */
export const ManyField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, Texts>,
>({
  options,
  ...props
}: FieldProps<Values, Name> & { readonly options: ReadonlyArray<Option> }) => {
  const { t } = useTranslation();
  const labelId = useId();
  const { value, onChange, error, ref } = useField(props, t("forms.emptyChoice"));
  return (
    <Input.Wrapper
      label={props.label}
      description={props.description}
      error={error}
      labelElement="div"
      labelProps={{ id: labelId }}
    >
      <Chip.Group multiple value={[...textsOf(value)]} onChange={onChange}>
        <Group
          gap={8}
          mt={4}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the component library lays it out
          role="group"
          aria-labelledby={labelId}
        >
          {options.map((option, index) => (
            <Chip
              key={option.value}
              value={option.value}
              size="sm"
              radius="sm"
              variant="outline"
              {...(index === 0 ? { ref } : {})}
            >
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
};

interface SegmentsProps {
  readonly label: string;
  readonly description: string | undefined;
  readonly hideLabel: boolean;
  readonly error: string | null;
  readonly options: ReadonlyArray<Option>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly focusRef: (element: { readonly focus: () => void } | null) => void;
}

const Segments = ({
  label,
  description,
  hideLabel,
  error,
  options,
  value,
  onChange,
  focusRef,
}: SegmentsProps) => {
  const labelId = useId();
  return (
    <Input.Wrapper
      {...(hideLabel ? {} : { label })}
      className="field-fit"
      description={description}
      error={error}
      labelElement="div"
      labelProps={{ id: labelId }}
    >
      <div>
        <SegmentedControl
          // An error sends the focus to the first answer of the group.
          ref={(root) => focusRef(root?.querySelector("input") ?? null)}
          data={options.map((option) => ({ value: option.value, label: option.label }))}
          value={value}
          onChange={onChange}
          {...(hideLabel ? { "aria-label": label } : { "aria-labelledby": labelId })}
          size="sm"
          mt={2}
          className="segments"
          data-chosen={value !== ""}
        />
      </div>
    </Input.Wrapper>
  );
};
