import { createStore } from "zustand/vanilla";
import type { DraftKey } from "#domain/draft.ts";

export interface DraftStatus {
  readonly state: "waiting" | "saving" | "saved" | "failed";
  /** ISO instant of the last time the core said the draft was on disk; null before that. */
  readonly savedAt: string | null;
  readonly error: unknown;
}

/** Unfinished forms of this window, newest text first in memory and then on disk. */
export interface DraftKeeper {
  readonly status: ReturnType<typeof createStatusStore>;
  /** Notes what the form now holds; it is on disk at most two seconds later. */
  readonly change: (key: DraftKey, values: unknown) => void;
  /** Sends what is waiting, now. */
  readonly flush: (key: DraftKey) => Promise<void>;
  /** True when everything reached the disk. */
  readonly flushAll: () => Promise<boolean>;
  /** Stops sending and waits for what is under way, so that a save can follow without being overtaken by its draft. */
  readonly settle: (key: DraftKey) => Promise<void>;
  readonly forget: (key: DraftKey) => void;
  readonly unsaved: (key: DraftKey) => { readonly values: unknown } | null;
  /** Forgets everything, without sending: the vault was locked. */
  readonly clear: () => void;
}

const QUIET_MILLISECONDS = 800;
const LONGEST_WAIT_MILLISECONDS = 2_000;
const RETRY_MILLISECONDS = 5_000;

interface Slot {
  readonly key: DraftKey;
  values: unknown;
  isDirty: boolean;
  quiet: ReturnType<typeof setTimeout> | undefined;
  longest: ReturnType<typeof setTimeout> | undefined;
  tail: Promise<void>;
}

type PutDraft = (draft: DraftKey & { readonly values: unknown }) => Promise<{ savedAt: string }>;

export const createDraftKeeper = (put: PutDraft): DraftKeeper => {
  const slots = new Map<string, Slot>();
  const status = createStatusStore();
  const publish = (name: string, update: Partial<DraftStatus>): void =>
    status.setState(({ [name]: current = idle, ...others }) => ({
      ...others,
      [name]: { ...current, error: null, ...update },
    }));

  const slotOf = (key: DraftKey): Slot => {
    const name = draftName(key);
    const slot = slots.get(name) ?? newSlot(key);
    slots.set(name, slot);
    return slot;
  };

  const send = (key: DraftKey): Promise<void> => {
    const name = draftName(key);
    const slot = slotOf(key);
    stopTimers(slot);
    const before = slot.tail;
    const sendAfter = async () => {
      await before;
      if (!slot.isDirty || slots.get(name) !== slot) return;
      slot.isDirty = false;
      publish(name, { state: "saving" });
      try {
        const { savedAt } = await put({ ...key, values: slot.values });
        if (slots.get(name) === slot)
          publish(name, { state: slot.isDirty ? "waiting" : "saved", savedAt });
      } catch (error) {
        if (slots.get(name) !== slot) return;
        slot.isDirty = true;
        publish(name, { state: "failed", error });
        slot.longest ??= setTimeout(() => void send(key), RETRY_MILLISECONDS);
      }
    };
    slot.tail = sendAfter();
    return slot.tail;
  };

  const change = (key: DraftKey, values: unknown): void => {
    const slot = slotOf(key);
    slot.values = values;
    slot.isDirty = true;
    clearTimeout(slot.quiet);
    slot.quiet = setTimeout(() => void send(key), QUIET_MILLISECONDS);
    slot.longest ??= setTimeout(() => void send(key), LONGEST_WAIT_MILLISECONDS);
    publish(draftName(key), { state: "waiting" });
  };

  const forget = (key: DraftKey): void => {
    const name = draftName(key);
    const slot = slots.get(name);
    if (slot) stopTimers(slot);
    slots.delete(name);
    status.setState(({ [name]: _forgotten, ...others }) => others, true);
  };

  const dirtyKeys = (): ReadonlyArray<DraftKey> =>
    [...slots.values()].flatMap(({ key, isDirty }) => (isDirty ? [key] : []));

  return {
    status,
    change,
    forget,
    flush: (key) => (slots.get(draftName(key))?.isDirty ? send(key) : Promise.resolve()),
    flushAll: async () => {
      await Promise.all(dirtyKeys().map(send));
      await Promise.all([...slots.values()].map(({ tail }) => tail));
      return dirtyKeys().length === 0;
    },
    settle: async (key) => {
      const slot = slots.get(draftName(key));
      if (!slot) return;
      stopTimers(slot);
      slot.isDirty = false;
      await slot.tail;
    },
    unsaved: (key) => {
      const slot = slots.get(draftName(key));
      return slot ? { values: slot.values } : null;
    },
    clear: () => {
      for (const slot of slots.values()) stopTimers(slot);
      slots.clear();
      status.setState({}, true);
    },
  };
};

export const draftName = ({ caseFileId, form }: DraftKey): string => `${form}/${caseFileId ?? ""}`;

const idle: DraftStatus = { state: "waiting", savedAt: null, error: null };

const createStatusStore = () => createStore<Readonly<Record<string, DraftStatus>>>(() => ({}));

const newSlot = (key: DraftKey): Slot => ({
  key,
  values: undefined,
  isDirty: false,
  quiet: undefined,
  longest: undefined,
  tail: Promise.resolve(),
});

const stopTimers = (slot: Slot): void => {
  clearTimeout(slot.quiet);
  clearTimeout(slot.longest);
  slot.quiet = undefined;
  slot.longest = undefined;
};
