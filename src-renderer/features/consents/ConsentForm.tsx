import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  type Consent,
  consentGivers,
  consentKinds,
  NewConsent,
  newConsentProblems,
} from "#domain/consent.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { SegmentField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { KnownOffers } from "#renderer/shared/forms/KnownOffers.tsx";
import { MembersField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField, SuggestField } from "#renderer/shared/forms/TextFields.tsx";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

type Values = FormValues<typeof NewConsent>;

/** A consent that is taken back has a button of its own. */
const recordedStatuses = ["given", "givenWithLimits", "refused"] as const;

/** Notes the next answer: on what, from whom, for whom, with which limits. */
export const ConsentForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="consents"
      title={t("consents.record")}
      schema={newConsentOf(view)}
      initial={(current): Values => ({
        consent: {
          kind: "participate",
          subject: participationSubject(current) ?? t("consents.subjectDefault"),
          givenBy: "person",
          status: "",
          on: current.today,
        },
        memberIds: [],
      })}
      save={(answer) => core.consents.record({ caseFileId: view.id, ...recordedOf(answer) })}
      saveLabel={t("consents.save")}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="consents"
          form={form}
          schema={newConsentOf(view)}
          typed={(answer) => ({ form: "consents", ...recordedOf(answer) })}
          about={{ concertation: null, cycle: null }}
        />
      )}
    >
      {() => <ConsentFields view={view} />}
    </SectionForm>
  );
};

/** What is saved of it: only who answers for somebody else is named. */
const recordedOf = ({
  consent: { givenByName, ...consent },
  memberIds,
}: z.output<typeof NewConsent>): z.output<typeof NewConsent> => ({
  consent:
    consent.givenBy === "person" || givenByName === undefined
      ? consent
      : { ...consent, givenByName },
  memberIds,
});

/** The rules of the domain for one answer, on the fields they concern. */
const newConsentOf = ({ caseFile, today }: CaseFileView) =>
  NewConsent.superRefine((answer, context) => {
    for (const { path, rule, value } of newConsentProblems(answer, caseFile.network, today))
      context.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, value } });
  });

const ConsentFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<Values>();
  const [kind, givenBy, status] = useWatch({
    control,
    name: ["consent.kind", "consent.givenBy", "consent.status"],
  });
  const proposals = useProposals(view);
  const { network, clarification } = view.caseFile;

  const followKind = (next: string) => {
    const isTakingPart = next === "participate";
    setValue("consent.subject", isTakingPart ? (proposals.participate[0] ?? "") : "");
    if (isTakingPart) setValue("memberIds", []);
  };

  return (
    <>
      <div className="field-row">
        <SelectField
          control={control}
          name="consent.kind"
          label={t("consents.kind")}
          options={consentKinds.map((value) => ({
            value,
            label: t(`vocabulary.consentKind.${value}`),
          }))}
          onChosen={followKind}
        />
        <SuggestField
          control={control}
          name="consent.subject"
          label={t("consents.subject")}
          whenEmpty={t("consents.subjectEmpty")}
          suggestions={kind === "" ? [] : proposals[kind]}
        />
      </div>
      <div className="field-row">
        <SegmentField
          control={control}
          name="consent.givenBy"
          label={t("consents.givenBy")}
          options={consentGivers.map((value) => ({
            value,
            label: t(`vocabulary.consentGiver.${value}`),
          }))}
        />
        {givenBy === "legalRepresentative" && (
          <SuggestField
            control={control}
            name="consent.givenByName"
            label={t("consents.givenByName")}
            whenEmpty={t("consents.givenByNameEmpty")}
            suggestions={namesOfRepresentatives(view)}
          />
        )}
      </div>
      <SegmentField
        control={control}
        name="consent.status"
        label={t("consents.status")}
        whenEmpty={t("consents.statusEmpty")}
        options={recordedStatuses.map((value) => ({
          value,
          label: t(`vocabulary.consentStatus.${value}`),
        }))}
      />
      <LongTextField
        control={control}
        name="consent.limits"
        label={status === "givenWithLimits" ? t("consents.limits") : t("consents.words")}
        whenEmpty={t("consents.limitsEmpty")}
        minRows={1}
      />
      <div className="field-row">
        <div>
          <DateField control={control} name="consent.on" label={t("consents.on")} />
          <KnownOffers
            control={control}
            name="consent.on"
            known={clarification ? [clarification.heldOn] : []}
            say={(day) => t("known.clarificationDay", { day: formatShortDay(day) })}
            evenWhenFilled
          />
        </div>
        <SuggestField
          control={control}
          name="consent.form"
          label={t("consents.form")}
          suggestions={[
            t("consents.forms.oral"),
            t("consents.forms.signed"),
            t("consents.forms.message"),
            t("consents.forms.witness"),
          ]}
        />
      </div>
      {kind === "participate" ? (
        <p className="hint consent-whole">{t("consents.wholeMeeting")}</p>
      ) : (
        <MembersField
          control={control}
          name="memberIds"
          label={t("consents.forWhom")}
          description={t("consents.forWhomHint")}
          members={network.filter(({ category }) => category !== "person")}
        />
      )}
    </>
  );
};

type Proposals = Readonly<Record<Consent["kind"], ReadonlyArray<string>>>;

/** The usual subjects of each kind; the words the dossier already uses come first, so that answers meet. */
const useProposals = (view: CaseFileView): Proposals => {
  const { t } = useTranslation();
  const { network, consents } = view.caseFile;
  const used = (kind: Consent["kind"]) =>
    consents.filter((one) => one.kind === kind).map(({ subject }) => subject);
  const propose = (kind: Consent["kind"], usual: ReadonlyArray<string>) => [
    ...new Set([...used(kind).toReversed(), ...usual]),
  ];
  return {
    participate: propose("participate", [t("consents.subjectDefault")]),
    share: propose("share", [
      t("consents.proposals.note"),
      t("consents.proposals.plan"),
      t("consents.proposals.contactDetails"),
    ]),
    invite: propose(
      "invite",
      network
        .filter(({ category }) => category !== "person")
        .map(({ name }) => t("consents.proposals.invite", { name })),
    ),
    retain: propose("retain", [t("consents.proposals.retain")]),
    contact: propose("contact", [t("consents.proposals.contact")]),
    other: propose("other", []),
  };
};

const participationSubject = ({ caseFile }: CaseFileView): string | undefined =>
  caseFile.consents.findLast(({ kind }) => kind === "participate")?.subject;

/** Everybody the dossier knows to answer for the person. */
const namesOfRepresentatives = ({ caseFile }: CaseFileView): ReadonlyArray<string> => {
  const { representatives, legalProtection, network, consents } = caseFile;
  const holder = network.find(({ id }) => id === legalProtection?.holderId);
  return [
    ...new Set([
      ...representatives.map(({ name }) => name),
      ...(holder ? [holder.name] : []),
      ...consents.flatMap(({ givenBy, givenByName }) =>
        givenBy === "legalRepresentative" ? (givenByName ?? []) : [],
      ),
    ]),
  ];
};
