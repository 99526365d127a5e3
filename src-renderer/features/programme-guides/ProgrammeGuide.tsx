import { ActionIcon, Button, Title } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { create } from "zustand";
import type { Programme } from "#domain/programme.ts";
import { programmeGuide } from "#domain/programme-guide.ts";
import { programmeIn } from "#domain/programme-language.ts";
import type { StepId } from "#domain/step.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { IconBulb, IconX } from "#renderer/shared/ui/icons.ts";
import "./programme-guides.css";

/** Kept while the window is open: who wants it beside one step wants it beside the next. */
const useGuide = create<{ readonly isShown: boolean }>(() => ({ isShown: false }));

const showGuide = (isShown: boolean) => useGuide.setState({ isShown });

/** Opens and closes what the programme says, beside the step. */
export const ProgrammeGuideButton = () => {
  const { t } = useTranslation();
  const isShown = useGuide((guide) => guide.isShown);
  return (
    <Button
      variant="subtle"
      size="compact-md"
      className="no-print"
      leftSection={<IconBulb size={17} aria-hidden />}
      aria-expanded={isShown}
      onClick={() => showGuide(!isShown)}
    >
      {t("programmeGuides.show")}
    </Button>
  );
};

const rowNames = {
  audience: "descriptionAudience",
  territory: "descriptionTerritory",
  whoMayAsk: "descriptionWhoMayAsk",
  organiser: "descriptionOrganiser",
  beforeMeeting: "descriptionBeforeMeeting",
  concertation: "descriptionConcertation",
  consent: "descriptionConsent",
  afterwards: "descriptionAfterwards",
  money: "descriptionMoney",
  end: "descriptionEnd",
} as const;

interface ProgrammeGuideProps {
  readonly programme: Programme;
  readonly step: StepId;
}

/** What the programme of the dossier says of a step, in its own words: its advice first, as it is asked at the table. */
export const ProgrammeGuide = (props: ProgrammeGuideProps) => {
  const isShown = useGuide((guide) => guide.isShown);
  return isShown ? <OpenGuide {...props} /> : null;
};

const OpenGuide = ({ programme, step }: ProgrammeGuideProps) => {
  const { t } = useTranslation();
  const place = useRef<HTMLElement>(null);
  const title = useId();
  const said = programmeIn(programme, useInterfaceLanguage());
  const { rows, watchFor, delays, recipients } = programmeGuide(said, step);

  // Beside the step it is in sight; above it, on a narrow window, the reader is taken there.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <aside className="programme-guide no-print" aria-labelledby={title} ref={place}>
      <div className="programme-guide-head">
        <Title order={3} id={title}>
          {t("programmeGuides.title", { name: said.name })}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("programmeGuides.hide")}
          onClick={() => showGuide(false)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {watchFor.length > 0 && (
        <GuidePart title={t("programmes.watchForTitle")}>
          <ul>
            {watchFor.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </GuidePart>
      )}
      {rows.map(({ row, text }) => (
        <GuidePart key={row} title={t(`programmes.fields.${rowNames[row]}`)}>
          <p className="pre-line">{text}</p>
        </GuidePart>
      ))}
      {delays.length > 0 && (
        <GuidePart title={t("programmeGuides.delays")}>
          <ul>
            {delays.map(({ id, label, after, days }) => (
              <li key={id}>
                {t("programmeGuides.delay", {
                  label,
                  delay: t("programmes.reminderDelay", {
                    count: days,
                    trigger: t(`vocabulary.reminderTrigger.${after}`),
                  }),
                })}
              </li>
            ))}
          </ul>
        </GuidePart>
      )}
      {recipients.length > 0 && (
        <GuidePart title={t("programmes.parts.documents")}>
          <dl>
            {recipients.map(({ document, to }) => (
              <div key={document}>
                <dt>{t(`vocabulary.programmeDocument.${document}`)}</dt>
                <dd>{to.map((group) => t(`vocabulary.recipientGroup.${group}`)).join(", ")}</dd>
              </div>
            ))}
          </dl>
        </GuidePart>
      )}
    </aside>
  );
};

const GuidePart = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section>
    <h4>{title}</h4>
    {children}
  </section>
);
