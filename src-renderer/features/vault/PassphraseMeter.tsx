import { Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  PASSPHRASE_MINIMUM_BITS,
  PASSPHRASE_MINIMUM_LENGTH,
  type PassphraseStrength,
} from "#domain/vault.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const PAUSE_MS = 250;

/** How hard the phrase is to guess, while it is being typed. The core measures: its dictionaries stay out of the page. */
export const PassphraseMeter = ({ passphrase }: { readonly passphrase: string }) => {
  const { t } = useTranslation();
  const strength = useStrength(passphrase);
  const missing = PASSPHRASE_MINIMUM_LENGTH - passphrase.trim().length;
  const share = strength ? Math.min(1, strength.bits / PASSPHRASE_MINIMUM_BITS) : 0;
  const isEnough = strength?.isEnough ?? false;

  return (
    <div className="vault-meter" data-enough={isEnough}>
      <div className="vault-meter-track" aria-hidden>
        <div className="vault-meter-bar" style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      <div aria-live="polite">
        {missing > 0 && (
          <Text size="sm" c="dimmed">
            {t("vault.passphraseShort", { count: missing })}
          </Text>
        )}
        {missing <= 0 && strength && (
          <Text size="sm" c={isEnough ? "var(--autour-met)" : "amber.8"} fw={600}>
            {t(isEnough ? "vault.passphraseEnough" : "vault.passphraseGuessable")}
          </Text>
        )}
        {missing <= 0 && strength && strength.weaknesses.length > 0 && (
          <ul className="vault-advice">
            {strength.weaknesses.map((weakness) => (
              <li key={weakness}>{t(`vault.weakness.${weakness}`)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

/** Null while the phrase is too short to be measured, or nothing was heard yet. */
const useStrength = (passphrase: string): PassphraseStrength | null => {
  const core = useCore();
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  const isTooShort = passphrase.trim().length < PASSPHRASE_MINIMUM_LENGTH;

  useEffect(() => {
    if (isTooShort) return;
    let isLatest = true;
    const timer = setTimeout(() => {
      core.vault
        .ratePassphrase({ passphrase, context: [] })
        .then((rated) => isLatest && setStrength(rated))
        // Saving asks again, and says what goes wrong.
        .catch(() => isLatest && setStrength(null));
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [core, passphrase, isTooShort]);

  return isTooShort ? null : strength;
};
