import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { SlotTime } from "#domain/slot.ts";
import { parseTypedDay, parseTypedTime } from "#renderer/shared/forms/parse-typed.ts";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useSlots } from "./use-slots.ts";

const empty = { on: "", start: "", end: "" };

/** A day and its hours in one line; Enter adds it, and the next day can be typed at once. */
export const NewSlot = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { add } = useSlots(view);
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(empty);
  const [isTried, setTried] = useState(false);
  const on = parseTypedDay(typed.on);
  const start = parseTypedTime(typed.start);
  const end = typed.end.trim() === "" ? null : parseTypedTime(typed.end);
  const isEndWrong = typed.end.trim() !== "" && (end === null || (start !== null && end <= start));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { data } = SlotTime.safeParse({ on, start, end });
    if (!data || isEndWrong || data.on < view.today) return;
    add.mutate(data, {
      onSuccess: () => {
        setTried(false);
        setTyped({ ...empty, start: typed.start, end: typed.end });
        first.current?.focus();
      },
    });
  };
  const isDayWrong = on === null || on < view.today;
  return (
    <form className="slots-new" onSubmit={submit} aria-label={t("slots.add")} noValidate>
      <TextInput
        ref={first}
        label={t("slots.day")}
        placeholder={t("forms.datePlaceholder")}
        value={typed.on}
        autoComplete="off"
        className="field-short"
        onChange={({ currentTarget }) => setTyped({ ...typed, on: currentTarget.value })}
        error={isTried && isDayWrong ? t("slots.dayWrong") : null}
      />
      <TextInput
        label={t("slots.from")}
        value={typed.start}
        autoComplete="off"
        className="slots-hour"
        onChange={({ currentTarget }) => setTyped({ ...typed, start: currentTarget.value })}
        error={isTried && start === null ? t("slots.startWrong") : null}
      />
      <TextInput
        label={t("slots.to")}
        value={typed.end}
        autoComplete="off"
        className="slots-hour"
        onChange={({ currentTarget }) => setTyped({ ...typed, end: currentTarget.value })}
        error={isTried && isEndWrong ? t("slots.endWrong") : null}
      />
      <Button
        type="submit"
        variant="light"
        leftSection={<IconPlus size={18} aria-hidden />}
        loading={add.isPending}
      >
        {t("slots.add")}
      </Button>
      {add.error !== null && <RefusalAlert error={add.error} />}
    </form>
  );
};
