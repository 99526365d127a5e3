import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { closedOn, hasEnded, lastCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Reopening } from "#domain/reopening.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconLock } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import "./reopenings.css";

const ReopeningSection = z.strictObject({ reason: Reopening.shape.reason });

interface WithView {
  readonly view: CaseFileView;
}

/** Above every page of a dossier that ended: how, when and why, and the way to take it up again. */
export const ClosedBanner = ({ view }: WithView) => {
  const isClosed = hasEnded(view.caseFile);
  const place = useRef<HTMLDivElement>(null);
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    // Closing and reopening both take away the form that held the focus: it goes where the news is.
    const isNews = wasClosed.current !== isClosed;
    if (isNews && document.activeElement === document.body) place.current?.focus();
    wasClosed.current = isClosed;
  }, [isClosed]);
  return (
    <div ref={place} tabIndex={-1} className="closed-place">
      {isClosed && <Banner view={view} />}
    </div>
  );
};

const Banner = ({ view }: WithView) => {
  const { t } = useTranslation();
  const { caseFile, drafts } = view;
  const isDrafted = drafts.some(({ form }) => form === "reopening");
  const [reopening, setReopening] = useState<"drafted" | "asked" | null>(
    isDrafted ? "drafted" : null,
  );
  const last = lastCycle(caseFile);
  const day = closedOn(caseFile);
  const ending = last ? t(`vocabulary.cycleOutcome.${last.outcome}`) : "";
  return (
    <aside className="closed-banner" aria-label={t("reopenings.closed")}>
      <div className="closed-banner-head">
        <IconLock size={20} aria-hidden />
        <div>
          <strong>
            {day ? t("reopenings.closedOn", { day: formatDay(day) }) : t("reopenings.closed")}
          </strong>
          <p>
            {last?.outcomeReason
              ? t("reopenings.endingReason", { ending, reason: last.outcomeReason })
              : t("reopenings.ending", { ending })}
          </p>
          <p className="hint">{t("reopenings.stays")}</p>
        </div>
        {reopening === null && (
          <Button
            variant="default"
            size="compact-md"
            className="no-print"
            onClick={() => setReopening("asked")}
          >
            {t("reopenings.reopen")}
          </Button>
        )}
      </div>
      {reopening !== null && (
        <ReopeningForm
          view={view}
          takesFocus={reopening === "asked"}
          onClose={() => setReopening(null)}
        />
      )}
    </aside>
  );
};

interface ReopeningFormProps extends WithView {
  /** It was just asked for, not found half written when the page opened. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

const ReopeningForm = ({ view, takesFocus, onClose }: ReopeningFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="reopening"
      title={t("reopenings.form")}
      schema={ReopeningSection}
      initial={() => ({ reason: "" })}
      save={({ reason }) => core.reopenings.reopen({ caseFileId: view.id, reason })}
      afterSave={({ caseFile }) =>
        notify(t("reopenings.reopened", { number: lastCycle(caseFile)?.number ?? 1 }))
      }
      onCancel={onClose}
      saveLabel={t("reopenings.reopen")}
    >
      {() => <ReasonField takesFocus={takesFocus} />}
    </SectionForm>
  );
};

const ReasonField = ({ takesFocus }: Pick<ReopeningFormProps, "takesFocus">) => {
  const { t } = useTranslation();
  const { control, setFocus } = useFormContext<z.input<typeof ReopeningSection>>();
  useEffect(() => {
    if (takesFocus) setFocus("reason");
  }, [takesFocus, setFocus]);
  return (
    <LongTextField
      control={control}
      name="reason"
      label={t("reopenings.reason")}
      description={t("reopenings.reasonHint")}
      whenEmpty={t("reopenings.reasonEmpty")}
    />
  );
};
