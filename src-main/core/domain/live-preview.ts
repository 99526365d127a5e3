import type { DocumentRefusal } from "./document.ts";
import type { FormId } from "./draft.ts";
import type { PaperKind } from "./paper-kind.ts";

/** The forms whose papers are drawn while somebody types, by the name their drafts have. */
export type TypedForm = Extract<
  FormId,
  | "clarification"
  | "consents"
  | "preparation"
  | "concertation"
  | "plan"
  | "evaluation"
  | "fundingRequest"
>;

/** The papers that say what is typed in a form, the one that is meant first; a form without any shows none. */
export const papersOfForm: Readonly<Record<TypedForm, ReadonlyArray<PaperKind>>> = {
  clarification: [],
  consents: ["synthesisNote"],
  preparation: ["synthesisNote"],
  concertation: ["synthesisNote"],
  plan: ["synthesisNote"],
  evaluation: [],
  fundingRequest: ["fundingRequest"],
};

/** One of the pictures that make a page of a live preview when they are laid over one another, the lowest first. */
interface LiveLayer {
  /** The same picture, the same id. */
  readonly id: string;
  /** An SVG text of A4 size, text as outlines; null where whoever asked has that picture already. */
  readonly picture: string | null;
}

/** A paper as it would be if what is typed were saved. */
export type LivePreview =
  | { readonly state: "drawn"; readonly pages: ReadonlyArray<ReadonlyArray<LiveLayer>> }
  /** It would not be saved as it stands, or the dossier then allows no such paper, for that reason. */
  | { readonly state: "waiting"; readonly reason: DocumentRefusal | null };
