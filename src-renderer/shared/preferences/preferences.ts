import { create } from "zustand";
import type { CoreClient } from "#contract/contract.ts";
import { languageOf } from "#domain/preference-choices.ts";
import { defaultPreferences, type Preferences } from "#domain/preferences.ts";
import { speak } from "#renderer/shared/i18n/i18n.ts";
import { afterPaint } from "#renderer/shared/ui/after-paint.ts";

/**
 * What this page follows at the moment. It stands outside of what was read from the core, which is forgotten at each
 * lock: the lock screen looks as the desk did.
 */
const useFollowed = create<{ readonly preferences: Preferences }>(() => ({
  preferences: defaultPreferences,
}));

export const usePreferences = (): Preferences => useFollowed(({ preferences }) => preferences);

/**
 * Waits for what the first paint shows, so that nothing moves once it is there: what was chosen and the letters. Never
 * for long; what comes later is followed when it comes.
 */
export const readyToPaint = async (core: CoreClient): Promise<void> => {
  const answered = core.preferences.read().then(follow, () => follow(defaultPreferences));
  const letters = document.fonts.load('1em "Source Sans 3 Variable"').catch(() => []);
  await Promise.race([Promise.all([answered, letters]), pause(PATIENCE_MS)]);
};

/**
 * Follows them at once and keeps them; what could not be kept is taken back, and the error is the caller's. The choice is
 * marked first: a whole page in another language or size takes longer to draw than the answer to a press may.
 */
export const choosePreferences = async (
  core: CoreClient,
  chosen: Partial<Preferences>,
): Promise<void> => {
  const { preferences: before } = useFollowed.getState();
  const next = { ...before, ...chosen };
  useFollowed.setState({ preferences: next });
  await new Promise<void>(afterPaint);
  await follow(next);
  try {
    await core.preferences.save(next);
  } catch (error) {
    await follow(before);
    throw error;
  }
};

/** How long a blank page waits for what was chosen, in milliseconds: it would be blank for that long anyway. */
const PATIENCE_MS = 700;

const follow = async (preferences: Preferences): Promise<void> => {
  document.documentElement.dataset["textSize"] = preferences.textSize;
  useFollowed.setState({ preferences });
  await speak(languageOf(preferences, navigator.language));
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
