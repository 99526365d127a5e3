import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { plainFindings, type PlainReading } from "#domain/plain-language.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";

interface PlainAdviceProps {
  readonly text: string;
  readonly voice: PlainReading["voice"];
  /** What the person is called. */
  readonly readerName: string;
}

/** More at once would be a reproach. */
const MOST_SHOWN = 3;

/** What in a text in the language of the screen would be hard to read, and what to say instead; it stops nobody and never slows the typing. */
export const PlainAdvice = ({ text, voice, readerName }: PlainAdviceProps) => {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const read = useDeferredValue(text);
  const findings = useMemo(
    () => plainFindings(read, { language, voice, readerNames: [readerName] }),
    [read, language, voice, readerName],
  );
  const sentences = findings.slice(0, MOST_SHOWN).map(({ rule, found, proposal, words }) => {
    const advice = t(`plainLanguage.advice.${rule}`, { found, words: words ?? 0 });
    return proposal === null ? advice : t("plainLanguage.proposal", { advice, proposal });
  });
  const more = findings.length - MOST_SHOWN;
  return (
    <Advice
      sentences={[
        ...new Set(sentences),
        ...(more > 0 ? [t("plainLanguage.more", { count: more })] : []),
      ]}
    />
  );
};
