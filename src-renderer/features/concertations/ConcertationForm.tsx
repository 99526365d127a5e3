import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { comingNumber } from "#domain/document.ts";
import { LocalDate } from "#domain/local-date.ts";
import { isBabyOn } from "#domain/observed-voice.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { YesNoField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField, TimeField } from "#renderer/shared/forms/DateFields.tsx";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { MemberField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconCircleCheck, IconCircleDashed } from "#renderer/shared/ui/icons.ts";
import { AttendanceFields } from "./AttendanceFields.tsx";
import { DecisionsFields, StatementsFields } from "./ExchangeFields.tsx";
import {
  type ConcertationFormValues,
  ConcertationSchema,
  concertationValues,
  currentRefusals,
} from "./concertation-values.ts";

interface ConcertationFormProps {
  readonly view: CaseFileView;
  /** Null for a new one. */
  readonly number: number | null;
  readonly onClose: (() => void) | undefined;
  readonly onHeld: () => void;
}

/** Used in the meeting itself: the person's words come before everyone else's. */
export const ConcertationForm = ({ view, number, onClose, onHeld }: ConcertationFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const isNew = number === null;
  return (
    <SectionForm
      view={view}
      formId="concertation"
      about={isNew ? "" : String(number)}
      title={isNew ? t("concertations.newTitle") : t("concertations.correctTitle", { number })}
      schema={ConcertationSchema}
      initial={(current) => concertationValues(current, number)}
      save={(written) => core.concertations.save({ caseFileId: view.id, number, ...written })}
      afterSave={onHeld}
      onCancel={onClose}
      saveLabel={isNew ? t("concertations.markHeld") : t("concertations.saveCorrection")}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="concertation"
          form={form}
          schema={ConcertationSchema}
          typed={(written) => ({ form: "concertation", number, ...written })}
          about={{ concertation: number ?? comingNumber(view.caseFile), cycle: null }}
        />
      )}
    >
      {() => (
        <>
          <WhenFields />
          <AttendanceFields view={view} />
          <VoiceFields view={view} />
          <StatementsFields network={view.caseFile.network} />
          <DecisionsFields
            network={view.caseFile.network}
            proposed={view.caseFile.preparation?.proposedActions ?? []}
          />
          <AfterFields view={view} />
          <Gates view={view} />
        </>
      )}
    </SectionForm>
  );
};

const WhenFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  return (
    <fieldset className="form-group">
      <legend>{t("concertations.when")}</legend>
      <div className="field-row">
        <DateField control={control} name="concertation.heldOn" label={t("concertations.heldOn")} />
        <TimeField control={control} name="concertation.start" label={t("concertations.start")} />
        <TimeField control={control} name="concertation.end" label={t("concertations.end")} />
        <TextField
          control={control}
          name="concertation.place"
          label={t("concertations.place")}
          whenEmpty={t("concertations.placeEmpty")}
        />
      </div>
      <TextListField
        control={control}
        name="concertation.agenda"
        label={t("concertations.agenda")}
        addLabel={t("concertations.addAgenda")}
      />
    </fieldset>
  );
};

const VoiceFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  const [isPresent, heldOn, personVoice] = useWatch({
    control,
    name: ["concertation.personPresent", "concertation.heldOn", "concertation.personVoice"],
  });
  const isBaby = isBabyOn(view.caseFile.person, LocalDate.safeParse(heldOn).data ?? view.today);
  const isInNetwork = view.caseFile.network.some(({ category }) => category === "person");
  return (
    <fieldset className="form-group">
      <legend>{t("concertations.voice")}</legend>
      {/* Otherwise the person's own line among the attendance has answered. */}
      {!isInNetwork && (
        <YesNoField
          control={control}
          name="concertation.personPresent"
          label={t("concertations.personPresent")}
        />
      )}
      {isPresent !== false && (!isBaby || personVoice) && (
        <LongTextField
          control={control}
          name="concertation.personVoice"
          label={t("concertations.personVoice")}
          whenEmpty={t("concertations.personVoiceEmpty")}
          minRows={3}
        />
      )}
      {(isPresent !== true || isBaby) && <ReportedVoiceFields isBaby={isBaby} />}
      {isPresent !== true && (
        <TextField
          control={control}
          name="concertation.personAbsenceReason"
          label={t("concertations.personAbsenceReason")}
          isProse
        />
      )}
      <LongTextField
        control={control}
        name="concertation.contextStatement"
        label={t("concertations.contextStatement")}
        minRows={1}
      />
    </fieldset>
  );
};

/** What is said for the person, or was observed of somebody without words, by somebody who is named. */
const ReportedVoiceFields = ({ isBaby }: { readonly isBaby: boolean }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  return (
    <>
      <LongTextField
        control={control}
        name="concertation.reportedVoice"
        label={isBaby ? t("concertations.observedVoice") : t("concertations.reportedVoice")}
        description={
          isBaby ? t("concertations.observedVoiceHint") : t("concertations.reportedVoiceHint")
        }
        minRows={3}
      />
      <TextField
        control={control}
        name="observedBy"
        label={t("concertations.observedBy")}
        description={
          isBaby ? t("concertations.observedByBabyHint") : t("concertations.observedByHint")
        }
      />
    </>
  );
};

const AfterFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  const { programme, caseFile } = view;
  const trajectory = useWatch({ control, name: "concertation.renewedTrajectory" });
  return (
    <>
      {(programme.hasRenewedTrajectory || trajectory) && (
        <LongTextField
          control={control}
          name="concertation.renewedTrajectory"
          label={t("concertations.renewedTrajectory")}
          description={t("concertations.renewedTrajectoryHint")}
        />
      )}
      <fieldset className="form-group">
        <legend>{t("concertations.after")}</legend>
        <div className="field-row">
          <MemberField
            control={control}
            name={
              programme.carrierRole === "coordinator"
                ? "concertation.coordinatorId"
                : "concertation.planReferentId"
            }
            label={t(`vocabulary.carrierRole.${programme.carrierRole}`)}
            members={caseFile.network.filter(({ category }) => category !== "person")}
            clearable
          />
          <DateField
            control={control}
            name="concertation.nextOn"
            label={t("concertations.nextOn")}
          />
          <TimeField
            control={control}
            name="concertation.nextAt"
            label={t("concertations.nextAt")}
          />
        </div>
      </fieldset>
    </>
  );
};

/** What stands in the way of marking it held, said before the button is tried. */
const Gates = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  const [values, observedBy] = useWatch({ control, name: ["concertation", "observedBy"] });
  const refusals = currentRefusals(view, values, observedBy);
  return (
    <section className="gates" aria-live="polite" data-open={refusals.length === 0}>
      <h4>{t("concertations.gatesTitle")}</h4>
      {refusals.length === 0 ? (
        <p>
          <IconCircleCheck size={18} aria-hidden /> {t("concertations.gatesOpen")}
        </p>
      ) : (
        <ul className="check-list">
          {refusals.map((refusal) => (
            <li key={refusal.type} className="check-open">
              <IconCircleDashed size={18} aria-hidden />
              <span>
                {refusal.type === "TooFewProfessionals"
                  ? t("holding.TooFewProfessionals", {
                      present: refusal.present,
                      minimum: refusal.minimum,
                    })
                  : t(`holding.${refusal.type}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
