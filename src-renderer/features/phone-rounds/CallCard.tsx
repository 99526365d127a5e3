import { Button, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { Call, NotedCall } from "#domain/phone-round.ts";
import { IconCopy } from "#renderer/shared/ui/icons.ts";
import { copyText } from "#renderer/shared/ui/copy-text.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { CallForm } from "./CallForm.tsx";

interface CallCardProps {
  readonly call: Call;
  readonly today: LocalDate;
  readonly isWorking: boolean;
  readonly onNote: (caseFileId: CaseFileId, noted: NotedCall) => void;
  /** Null when there is nobody else to call. */
  readonly onSkip: (() => void) | null;
}

/** One call: the number, then one dossier at a time (secrecy: who is called hears of one person, then of the next). */
export const CallCard = ({ call, today, isWorking, onNote, onSkip }: CallCardProps) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState({ key: call.key, place: 0 });
  const title = useRef<HTMLHeadingElement>(null);
  const { name, role, organisation, phones, about } = call;
  const place = chosen.key === call.key ? Math.min(chosen.place, about.length - 1) : 0;
  const dossier = about[place];
  const known = `${call.key} ${dossier?.caseFileId} ${dossier?.actions.map(({ id }) => id).join(" ")}`;
  // What was shown is gone: whoever types or listens goes on with what stands in its place.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current !== null && shown.current !== known) title.current?.focus();
    shown.current = known;
  }, [known]);
  if (!dossier) return null;
  const { caseFileId, memberId } = dossier;
  return (
    <section className="panel call-card" aria-label={t("phoneRounds.callOf", { name })}>
      <div className="call-card-who">
        <div>
          <Title order={2} ref={title} tabIndex={-1}>
            {name}
          </Title>
          <p className="hint">{[role, organisation].filter(Boolean).join(", ")}</p>
        </div>
        {onSkip && (
          <Button variant="subtle" onClick={onSkip}>
            {t("phoneRounds.skip")}
          </Button>
        )}
      </div>
      {phones.length === 0 && <p className="call-no-phone">{t("phoneRounds.noPhone")}</p>}
      {phones.map((phone) => (
        <PhoneNumber key={phone} phone={phone} />
      ))}
      {about.length > 1 && (
        <div className="call-dossiers">
          <p>{t("phoneRounds.oneAtATime", { count: about.length })}</p>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => setChosen({ key: call.key, place: (place + 1) % about.length })}
          >
            {t("phoneRounds.otherDossier", {
              place: ((place + 1) % about.length) + 1,
              count: about.length,
            })}
          </Button>
        </div>
      )}
      <CallForm
        key={known}
        about={dossier}
        today={today}
        isWorking={isWorking}
        onNote={(noted) => onNote(caseFileId, { memberId, ...noted })}
      />
    </section>
  );
};

/** Read out or copied; Autour calls nobody. */
const PhoneNumber = ({ phone }: { readonly phone: string }) => {
  const { t } = useTranslation();
  const text = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    try {
      await copyText(phone);
      notify(t("phoneRounds.copied", { phone }));
    } catch {
      // Where the clipboard is closed to pages, the number is selected: one keystroke is left to do.
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      notify(t("phoneRounds.selected"));
    }
  };
  return (
    <p className="call-phone">
      <span ref={text} className="call-phone-number numbers">
        {phone}
      </span>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconCopy size={18} aria-hidden />}
        aria-label={t("phoneRounds.copyOf", { phone })}
        onClick={() => void copy()}
      >
        {t("phoneRounds.copy")}
      </Button>
    </p>
  );
};
