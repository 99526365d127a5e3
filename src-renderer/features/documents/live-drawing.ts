import type { DocumentRefusal } from "#domain/document.ts";
import type { LivePreview } from "#domain/live-preview.ts";
import type { PaperLayer } from "./paper-pictures.ts";

/** One page as it was last drawn: pictures to lay over one another, the lowest first. */
type DrawnPage = ReadonlyArray<PaperLayer>;

/** What a live preview shows: the last good pages, and whether they are what is typed. */
export interface LiveState {
  /** Empty until the first are drawn. */
  readonly pages: ReadonlyArray<DrawnPage>;
  readonly standing:
    | { readonly type: "current" }
    /** A field is missing or wrong, or the save would be refused. */
    | { readonly type: "waiting"; readonly reason: DocumentRefusal | null }
    | { readonly type: "failed"; readonly error: unknown };
}

interface LiveDrawing<Typed> {
  /** Something was typed: it is read, and drawn, as soon as nothing else is being drawn. */
  readonly want: (read: () => Typed | null) => void;
  /** Answers that are still under way are dropped. */
  readonly stop: () => void;
}

interface LiveDrawingDeps<Typed> {
  /** Draws what is typed; the pictures that are known are left out. */
  readonly draw: (typed: Typed, known: ReadonlyArray<string>) => Promise<LivePreview>;
  readonly show: (state: LiveState) => void;
}

/**
 * Follows what is typed: one drawing under way at most, the latest wish next, those in between never asked for. An answer
 * is shown even when more was typed meanwhile, else who types without a pause would see nothing; one that comes after
 * the end is dropped.
 */
export const createLiveDrawing = <Typed>({
  draw,
  show,
}: LiveDrawingDeps<Typed>): LiveDrawing<Typed> => {
  let pages: ReadonlyArray<DrawnPage> = [];
  let wanted: (() => Typed | null) | null = null;
  let isDrawing = false;
  const end = new AbortController();

  const drawOne = async (typed: Typed): Promise<LiveState> => {
    try {
      const answer = await draw(
        typed,
        pages.flatMap((layers) => layers.map(({ id }) => id)),
      );
      if (answer.state === "waiting")
        return { pages, standing: { type: "waiting", reason: answer.reason } };
      const before = new Map(pages.flat().map(({ id, picture }) => [id, picture]));
      pages = answer.pages.map((layers) =>
        layers.map(({ id, picture }) => ({ id, picture: picture ?? before.get(id) ?? "" })),
      );
      return { pages, standing: { type: "current" } };
    } catch (error) {
      return { pages, standing: { type: "failed", error } };
    }
  };

  const drawWanted = async (): Promise<void> => {
    if (isDrawing) return;
    isDrawing = true;
    while (wanted && !end.signal.aborted) {
      const typed = wanted();
      wanted = null;
      const state: LiveState = typed
        ? await drawOne(typed)
        : { pages, standing: { type: "waiting", reason: null } };
      if (!end.signal.aborted) show(state);
    }
    isDrawing = false;
  };

  return {
    want: (read) => {
      wanted = read;
      void drawWanted();
    },
    stop: () => end.abort(),
  };
};
