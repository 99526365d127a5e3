import { ActionIcon } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { selectableMembers } from "#domain/network-member.ts";
import { inOrderOfTime, type Slot, type SlotAnswer, slotAnswers } from "#domain/slot.ts";
import { formatTimeOfDay, formatWeekDay } from "#renderer/shared/i18n/format.ts";
import { IconX } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { slotName } from "./slot-words.ts";
import { useSlots } from "./use-slots.ts";

/** Everybody and every moment; each press turns an answer: yes, if need be, no, not asked. */
export const SlotGrid = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { remove, restore, answer } = useSlots(view);
  const slots = inOrderOfTime(view.supplement.slots);
  const members = selectableMembers(view.caseFile.network, view.today, []).toSorted(
    (a, b) => Number(b.category === "person") - Number(a.category === "person"),
  );
  const error = remove.error ?? restore.error ?? answer.error;
  return (
    <>
      {error !== null && <RefusalAlert error={error} />}
      <div className="slots-frame">
        <table className="slots-grid">
          <thead>
            <tr>
              <th scope="col">{t("slots.who")}</th>
              {slots.map((slot) => (
                <th key={slot.id} scope="col">
                  <span className="slots-day">{formatWeekDay(slot.on)}</span>
                  <span className="hint">
                    {slot.end === null
                      ? formatTimeOfDay(slot.start)
                      : t("slots.hours", {
                          from: formatTimeOfDay(slot.start),
                          to: formatTimeOfDay(slot.end),
                        })}
                  </span>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="sm"
                    aria-label={t("slots.remove", { slot: slotName(t, slot) })}
                    onClick={() => remove.mutate(slot)}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ id: memberId, name, role }) => (
              <tr key={memberId}>
                <th scope="row">
                  {name}
                  <span className="hint">{role}</span>
                </th>
                {slots.map((slot) => {
                  const given = answerOf(slot, memberId);
                  const words = t(given === null ? "slots.unasked" : `slots.answers.${given}`);
                  return (
                    <td key={slot.id}>
                      <button
                        type="button"
                        className="slots-answer"
                        data-answer={given ?? "unasked"}
                        aria-label={t("slots.answerOf", {
                          name,
                          slot: slotName(t, slot),
                          answer: words,
                        })}
                        onClick={() =>
                          answer.mutate({ id: slot.id, memberId, answer: nextAnswer(given) })
                        }
                      >
                        {words}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

const answerOf = ({ answers }: Slot, memberId: string): SlotAnswer | null =>
  answers.find((one) => one.memberId === memberId)?.answer ?? null;

/** Not asked, yes, if need be, no, and round again. */
const nextAnswer = (given: SlotAnswer | null): SlotAnswer | null =>
  slotAnswers[given === null ? 0 : slotAnswers.indexOf(given) + 1] ?? null;
