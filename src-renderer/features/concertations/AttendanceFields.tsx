import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo, useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  attendances,
  didAttend,
  itemsOffAgenda,
  professionalsPresent,
} from "#domain/concertation.ts";
import { minimumProfessionals } from "#domain/holding.ts";
import { SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { answeredAttendance, type ConcertationFormValues } from "./concertation-values.ts";

/** Who came: one click per member. The person's own line says whether they were there. */
export const AttendanceFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<ConcertationFormValues>();
  const attendance = useWatch({ control, name: "concertation.attendance" });
  const { network } = view.caseFile;
  const minimum = minimumProfessionals(view.caseFile, view.programme);
  const answered = answeredAttendance(attendance);
  usePersonPresence(view, answered);

  if (attendance.length === 0)
    return (
      <fieldset className="form-group">
        <legend>{t("concertations.attendance")}</legend>
        <Text c="dimmed">
          {t("concertations.attendanceEmptyNetwork")}{" "}
          <Link
            to="/dossiers/$caseFileId/$section"
            params={{ caseFileId: view.id, section: "reseau" }}
            className="text-link"
          >
            {t("concertations.toNetwork")}
          </Link>
        </Text>
      </fieldset>
    );

  return (
    <fieldset className="form-group">
      <legend>{t("concertations.attendance")}</legend>
      <Group justify="space-between">
        <Text c="dimmed">{t("concertations.attendanceHint")}</Text>
        <Button
          variant="light"
          size="compact-md"
          onClick={() =>
            attendance.forEach((_one, index) =>
              setValue(`concertation.attendance.${index}.attendance`, "present"),
            )
          }
        >
          {t("concertations.allPresent")}
        </Button>
      </Group>
      <div className="attendance">
        {attendance.map(({ memberId }, index) => (
          <AttendanceLine key={memberId} view={view} index={index} memberId={memberId} />
        ))}
      </div>
      {minimum > 0 && (
        <Text size="sm" c="dimmed" aria-live="polite">
          {t("concertations.professionals", {
            present: professionalsPresent({ attendance: [...answered] }, network),
            minimum,
          })}
        </Text>
      )}
    </fieldset>
  );
};

interface AttendanceLineProps {
  readonly view: CaseFileView;
  readonly index: number;
  readonly memberId: string;
}

const AttendanceLine = memo(({ view, index, memberId }: AttendanceLineProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  const status = useWatch({ control, name: `concertation.attendance.${index}.attendance` });
  const { network } = view.caseFile;
  const member = network.find(({ id }) => id === memberId);
  const name = memberName(network, memberId);

  return (
    <div className="attendance-line">
      <span className="member-name">
        <strong>{name}</strong>
        <span className="hint">{member?.role}</span>
      </span>
      <SegmentField
        control={control}
        name={`concertation.attendance.${index}.attendance`}
        label={t("concertations.attendanceOf", { name })}
        whenEmpty={t("concertations.attendanceEmpty", { name })}
        hideLabel
        options={attendances.map((value) => ({
          value,
          label: t(`vocabulary.attendance.${value}`),
        }))}
      />
      {status === "partial" && <AgendaItemsField index={index} name={name} />}
    </div>
  );
});

/** Which points of the agenda somebody was there for; what leaves the agenda is said before it goes. */
const AgendaItemsField = ({ index, name }: { readonly index: number; readonly name: string }) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<ConcertationFormValues>();
  const field = `concertation.attendance.${index}.agendaItems` as const;
  const [agendaItems = [], typedAgenda] = useWatch({
    control,
    name: [field, "concertation.agenda"],
  });
  const agenda = [...new Set(typedAgenda.map((point) => point.trim().normalize("NFC")))].filter(
    (point) => point !== "",
  );
  const gone = itemsOffAgenda({ agendaItems }, agenda);
  const choose = (items: string[]) => setValue(field, items, { shouldDirty: true });

  return (
    <Stack gap={6} className="attendance-items">
      {agenda.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t("concertations.partialNoAgenda", { name })}
        </Text>
      ) : (
        <Checkbox.Group
          label={t("concertations.partialItems", { name })}
          value={agendaItems}
          onChange={choose}
        >
          <Stack gap={4} mt={4}>
            {agenda.map((point) => (
              <Checkbox key={point} size="sm" value={point} label={point} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {gone.map((item) => (
        <output key={item} className="attendance-gone">
          {t("concertations.partialGone", { item, name })}
        </output>
      ))}
    </Stack>
  );
};

const usePersonPresence = (
  { caseFile }: CaseFileView,
  answered: ReturnType<typeof answeredAttendance>,
): void => {
  const { getValues, setValue } = useFormContext<ConcertationFormValues>();
  const personId = caseFile.network.find(({ category }) => category === "person")?.id;
  const own = answered.find(({ memberId }) => memberId === personId);
  const isPresent = own ? didAttend(own) : null;

  useEffect(() => {
    if (isPresent === null || getValues("concertation.personPresent") === isPresent) return;
    setValue("concertation.personPresent", isPresent);
  }, [isPresent, getValues, setValue]);
};
