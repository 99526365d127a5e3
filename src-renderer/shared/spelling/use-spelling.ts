import { useEffect } from "react";
import type { CaseFileId } from "#domain/case-file.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { type Learned, spellerOf } from "./speller.ts";

/** A single line that holds a sentence says so with this attribute. */
const PROSE = "textarea, input[data-prose]";

/**
 * Has the texts of the page spelled, as the organiser chose: by Autour in its own window, with the names of the open
 * dossier; by the browser elsewhere.
 */
export const useSpelling = (caseFileId: CaseFileId | null, onLearned: Learned): void => {
  const core = useCore();
  const language = useInterfaceLanguage();
  const { checksSpelling, browserChecksSpelling } = usePreferences();
  const { desktop } = window;
  const isOn = desktop ? checksSpelling : browserChecksSpelling;

  useEffect(() => {
    if (!desktop || !isOn) return;
    desktop.spellWith(spellerOf(core, { language, caseFileId, onLearned }));
    return () => desktop.spellWith(null);
  }, [desktop, isOn, core, language, caseFileId, onLearned]);

  useEffect(() => {
    // The page as a whole asks for none (index.html): names, numbers and passphrases stand in single lines.
    const mark = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(PROSE)) target.spellcheck = isOn;
    };
    document.addEventListener("focusin", mark);
    return () => document.removeEventListener("focusin", mark);
  }, [isOn]);
};
