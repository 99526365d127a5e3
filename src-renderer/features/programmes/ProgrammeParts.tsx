import { Badge } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { translationLanguages } from "#domain/letter.ts";
import { wordsIn } from "#domain/letter-text.ts";
import type { Programme } from "#domain/programme.ts";
import { programmeIn } from "#domain/programme-language.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { describeAmounts, describeCriterion } from "./describe-programme.ts";
import { Letters } from "./Letters.tsx";
import { LogoPanel } from "./LogoPanel.tsx";
import { StepsPanel } from "./StepsPanel.tsx";

interface WithProgramme {
  readonly programme: Programme;
}

/** Everything a programme says, part by part: its texts in the language of the page, French where nobody translated them. */
export const ProgrammeParts = ({ programme: written }: WithProgramme) => {
  const { t } = useTranslation();
  const programme = programmeIn(written, useInterfaceLanguage());
  return (
    <div className="form-stack">
      <PresentationPanel programme={programme} />
      <WordsPanel programme={programme} />
      <CriteriaPanel programme={programme} />
      <StepsPanel steps={programme.steps} />
      <MeetingPanel programme={programme} />
      <DocumentsPanel programme={programme} />
      <MoneyPanel programme={programme} />
      <RemindersPanel programme={programme} />
      <AddressesPanel programme={programme} />
      <LogoPanel programme={programme} />
      <Panel
        title={t("programmes.parts.letters")}
        description={t("programmes.parts.lettersFilled")}
      >
        <Letters letters={programme.letters} />
      </Panel>
      <TranslationsPanel programme={written} />
    </div>
  );
};

const PresentationPanel = ({ programme: { description } }: WithProgramme) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.presentation")}>
      <dl className="programme-facts">
        <Fact label={t("programmes.fields.descriptionAudience")}>{description.audience}</Fact>
        <Fact label={t("programmes.fields.descriptionTerritory")}>{description.territory}</Fact>
        <Fact label={t("programmes.fields.descriptionWhoMayAsk")}>{description.whoMayAsk}</Fact>
        <Fact label={t("programmes.fields.descriptionOrganiser")}>{description.organiser}</Fact>
        <Fact label={t("programmes.fields.descriptionBeforeMeeting")}>
          {description.beforeMeeting}
        </Fact>
        <Fact label={t("programmes.fields.descriptionConcertation")}>
          {description.concertation}
        </Fact>
        <Fact label={t("programmes.fields.descriptionConsent")}>{description.consent}</Fact>
        <Fact label={t("programmes.fields.descriptionAfterwards")}>{description.afterwards}</Fact>
        <Fact label={t("programmes.fields.descriptionMoney")}>{description.money}</Fact>
        <Fact label={t("programmes.fields.descriptionEnd")}>{description.end}</Fact>
      </dl>
    </Panel>
  );
};

const WordsPanel = ({ programme }: WithProgramme) => {
  const { t } = useTranslation();
  const { words, carrierRole, organiserIsPartOfNetwork } = programme;
  return (
    <Panel title={t("programmes.parts.words")} description={t("programmes.parts.wordsHint")}>
      <dl className="programme-facts">
        <Fact label={t("programmes.fields.wordsPerson")}>
          {t("common.quoted", { text: words.person })}
        </Fact>
        <Fact label={t("programmes.fields.wordsOrganiser")}>
          {t("common.quoted", { text: words.organiser })}
        </Fact>
        <Fact label={t("programmes.fields.wordsCarrier")}>
          {t("common.quoted", { text: words.carrier })}
        </Fact>
        <Fact label={t("programmes.fields.wordsPlan")}>
          {t("common.quoted", { text: words.plan })}
        </Fact>
        <Fact label={t("programmes.fields.carrierRole")}>
          {t(`vocabulary.carrierRole.${carrierRole}`)}
        </Fact>
        <Fact label={t("programmes.fields.organiserIsPartOfNetwork")}>
          {organiserIsPartOfNetwork ? t("common.yes") : t("common.no")}
        </Fact>
      </dl>
    </Panel>
  );
};

/** The words of the papers in Dutch and in English: the programme's, else Autour's. */
const TranslationsPanel = ({ programme }: WithProgramme) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.translations")}>
      <dl className="programme-facts">
        {translationLanguages.map((language) => {
          const { person, organiser, carrier, plan } = wordsIn(programme, language);
          return (
            <Fact key={language} label={t(`documents.languages.${language}`)}>
              <span lang={language}>{[person, organiser, carrier, plan].join(" · ")}</span>
              {!programme.translations?.[language] && ` (${t("programmes.translatedByAutour")})`}
            </Fact>
          );
        })}
      </dl>
    </Panel>
  );
};

const CriteriaPanel = ({ programme: { criteria } }: WithProgramme) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.criteria")}>
      {criteria.length === 0 && <p className="hint">{t("programmes.noCriteria")}</p>}
      <ol className="programme-rows">
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <div className="programme-row-head">
              <strong>{criterion.label}</strong>
              <Badge variant="light" color={criterion.blocking ? "teal" : "gray"} tt="none">
                {criterion.blocking ? t("programmes.blockingYes") : t("programmes.blockingNo")}
              </Badge>
            </div>
            {criterion.explanation && <span>{criterion.explanation}</span>}
            <span className="hint">{describeCriterion(t, criterion)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
};

const MeetingPanel = ({ programme }: WithProgramme) => {
  const { t } = useTranslation();
  const { meeting, hasConsentOverride, hasPreparation, hasRenewedTrajectory } = programme;
  const yesOrNo = (answer: boolean) => (answer ? t("common.yes") : t("common.no"));
  return (
    <Panel title={t("programmes.parts.meeting")}>
      <dl className="programme-facts">
        <Fact label={t("programmes.professionals")}>
          {meeting.minimumProfessionals === 0
            ? t("programmes.professionalsNoMinimum")
            : t("programmes.professionalsMinimum", { count: meeting.minimumProfessionals })}
        </Fact>
        <Fact label={t("programmes.fields.meetingPersonPresence")}>
          {t(`vocabulary.personPresence.${meeting.personPresence}`)}
        </Fact>
        <Fact label={t("programmes.fields.hasConsentOverride")}>{yesOrNo(hasConsentOverride)}</Fact>
        <Fact label={t("programmes.fields.hasPreparation")}>{yesOrNo(hasPreparation)}</Fact>
        <Fact label={t("programmes.fields.hasRenewedTrajectory")}>
          {yesOrNo(hasRenewedTrajectory)}
        </Fact>
      </dl>
    </Panel>
  );
};

const DocumentsPanel = ({ programme: { referenceDocuments, recipients } }: WithProgramme) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.documents")}>
      <dl className="programme-facts">
        <Fact label={t("programmes.fields.referenceDocuments")}>
          {referenceDocuments.length === 0
            ? t("programmes.none")
            : referenceDocuments.map((one) => t(`vocabulary.programmeDocument.${one}`)).join(" · ")}
        </Fact>
        {recipients.map(({ document, to }) => (
          <Fact key={document} label={t(`vocabulary.programmeDocument.${document}`)}>
            {to.map((one) => t(`vocabulary.recipientGroup.${one}`)).join(" · ")}
          </Fact>
        ))}
      </dl>
    </Panel>
  );
};

const MoneyPanel = ({ programme }: WithProgramme) => {
  const { t } = useTranslation();
  const { feeRates, funding, ineligibleRetentionMonths, closedRetentionMonths } = programme;
  return (
    <Panel title={t("programmes.parts.money")} description={t("programmes.parts.moneyHint")}>
      <dl className="programme-facts">
        {feeRates.length === 0 && (
          <Fact label={t("programmes.fields.feeRates")}>{t("programmes.noFees")}</Fact>
        )}
        {feeRates.map(({ id, label, amounts }) => (
          <Fact key={id} label={label}>
            <Lines lines={describeAmounts(t, amounts)} />
          </Fact>
        ))}
        {funding === null ? (
          <Fact label={t("programmes.fields.funding")}>{t("programmes.noFunding")}</Fact>
        ) : (
          <>
            <Fact label={t("programmes.fields.fundingAddressedTo")}>{funding.addressedTo}</Fact>
            <Fact label={t("programmes.fields.fundingCeilings")}>
              {funding.ceilings.length === 0 ? (
                t("programmes.noCeiling")
              ) : (
                <Lines lines={describeAmounts(t, funding.ceilings)} />
              )}
            </Fact>
            <Fact label={t("programmes.fields.fundingPriorContactRecommended")}>
              {funding.priorContactRecommended ? t("common.yes") : t("common.no")}
            </Fact>
            <Fact label={t("programmes.fields.fundingRequirements")}>
              <Lines lines={funding.requirements} />
            </Fact>
          </>
        )}
        <Fact label={t("programmes.fields.ineligibleRetentionMonths")}>
          {ineligibleRetentionMonths === null
            ? t("programmes.retentionUnsaid")
            : t("programmes.retentionMonths", { count: ineligibleRetentionMonths })}
        </Fact>
        <Fact label={t("programmes.fields.closedRetentionMonths")}>
          {closedRetentionMonths === null
            ? t("programmes.retentionUnsaid")
            : t("programmes.retentionMonths", { count: closedRetentionMonths })}
        </Fact>
      </dl>
    </Panel>
  );
};

const RemindersPanel = ({ programme: { reminders } }: WithProgramme) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.reminders")}>
      {reminders.length === 0 && <p className="hint">{t("programmes.none")}</p>}
      <dl className="programme-facts">
        {reminders.map(({ id, label, after, days }) => (
          <Fact key={id} label={label}>
            {t("programmes.reminderDelay", {
              count: days,
              trigger: t(`vocabulary.reminderTrigger.${after}`),
            })}
          </Fact>
        ))}
      </dl>
    </Panel>
  );
};

const AddressesPanel = ({ programme: { addresses } }: WithProgramme) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.addresses")}>
      {addresses.length === 0 && <p className="hint">{t("programmes.noAddress")}</p>}
      <dl className="programme-facts">
        {addresses.map(({ label, street, postcode, city, phone, email, website }) => (
          <Fact key={label} label={label}>
            <Lines
              lines={[
                street,
                [postcode, city].filter((part) => part !== null).join(" "),
                phone,
                email,
                website,
              ].filter((line): line is string => Boolean(line))}
            />
          </Fact>
        ))}
      </dl>
    </Panel>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="programme-fact">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Lines = ({ lines }: { readonly lines: ReadonlyArray<string> }) => (
  <ul className="programme-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
