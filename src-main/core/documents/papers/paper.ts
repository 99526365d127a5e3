import type { MapCard, MapLink, mapType } from "#domain/network-map.ts";

/**
 * What the templates draw: display strings in the paper's language, already formatted, in reading order. Each section
 * kind has one function of the same name in `templates/sections.typ`, which says nothing by itself. A section that would
 * be empty is not in the list.
 */
export type Section = { readonly title: string } & (
  | { readonly kind: "facts"; readonly rows: ReadonlyArray<LabelledValue> }
  | {
      readonly kind: "attendance";
      readonly headers: AttendanceHeaders;
      readonly rows: ReadonlyArray<AttendanceRow>;
    }
  | {
      readonly kind: "prose";
      readonly paragraphs: ReadonlyArray<string>;
      readonly groups: ReadonlyArray<LabelledList>;
    }
  | { readonly kind: "voice"; readonly text: string; readonly note: string | null }
  | { readonly kind: "statements"; readonly statements: ReadonlyArray<Statement> }
  | { readonly kind: "list"; readonly items: ReadonlyArray<string> }
  | {
      readonly kind: "decisions";
      readonly decisions: ReadonlyArray<DecisionItem>;
      /** Said once for all of them, when it is the same for all. */
      readonly validation: string | null;
    }
  | {
      readonly kind: "plan";
      readonly intro: string;
      readonly headers: ActionHeaders;
      readonly objectives: ReadonlyArray<ObjectiveGroup>;
      /** In the place of the actions of an objective that has none. */
      readonly noAction: string;
      readonly agreementTitle: string;
      /** Where each stands on it; empty where nobody was asked. */
      readonly agreement: ReadonlyArray<string>;
    }
  | {
      readonly kind: "signatures";
      readonly intro: string;
      readonly boxes: ReadonlyArray<SignatureBox>;
    }
  | {
      /** Passages side by side. */
      readonly kind: "comparison";
      readonly columns: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<ComparisonRow>;
    }
  | {
      readonly kind: "consent";
      /** A value that is null is a line to write on. */
      readonly rows: ReadonlyArray<{ readonly label: string; readonly value: string | null }>;
      readonly choices: ReadonlyArray<string>;
      /** Each ticks one of the choices. */
      readonly signers: ReadonlyArray<string>;
    }
  | { readonly kind: "pairs"; readonly headers: Pair; readonly rows: ReadonlyArray<Pair> }
  | {
      readonly kind: "lines";
      readonly headers: FundingLineHeaders;
      readonly lines: ReadonlyArray<FundingLineRow>;
      readonly totals: ReadonlyArray<Figure>;
      /** Whether there is a ceiling, hence a column that says what fits under it. */
      readonly hasCeiling: boolean;
    }
  | {
      /** Signed by hand: every cell after the name and, where it is said, the attendance is a box to fill. */
      readonly kind: "sheet";
      readonly intro: string;
      readonly headers: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<SheetRow>;
      /** Empty rows after those with a name. */
      readonly freeRows: number;
    }
  | {
      readonly kind: "fees";
      readonly headers: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<FeeRow>;
      /** Empty where there is nothing to add up. */
      readonly totals: ReadonlyArray<Figure>;
    }
  | {
      readonly kind: "timeline";
      readonly headers: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<TimelineRow>;
    }
  | {
      readonly kind: "map";
      /** All that the drawing shows, for who cannot see it. */
      readonly alt: string;
      readonly drawing: MapFigure;
      /** The shapes of lines that are on it, with what they mean. */
      readonly legend: ReadonlyArray<{ readonly label: string; readonly link: MapFigureLink }>;
      /** Below the legend. */
      readonly notes: ReadonlyArray<string>;
    }
  | {
      /** One entry of a register: somebody's words, then what became of them. */
      readonly kind: "record";
      readonly text: string;
      readonly rows: ReadonlyArray<LabelledValue>;
    }
);

export interface Paper {
  readonly fictional: boolean;
  /** Until it is issued: said on every page. */
  readonly draft: boolean;
  /** Programme and network, above the title. */
  readonly programme: string;
  readonly caseNumber: string;
  readonly heading: string;
  readonly subheading: string;
  readonly confidentiality: string;
  /** Left of the page number at the foot of each page. */
  readonly footer: string;
  readonly facts: ReadonlyArray<LabelledValue>;
}

/** A paper told in sections: the templates and the copies for a word processor take it whatever its kind. */
export interface SectionedPaper extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}
export interface Figure {
  readonly label: string;
  readonly amount: string;
  /** « (36,5 %) » beside an overshoot. */
  readonly note: string | null;
  readonly strong: boolean;
}
export interface LabelledList {
  readonly label: string;
  readonly numbered: boolean;
  readonly items: ReadonlyArray<string>;
}
interface AttendanceHeaders {
  readonly name: string;
  readonly role: string;
  readonly status: string;
}
export interface AttendanceRow {
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly came: boolean;
  readonly detail: string | null;
}
interface Statement {
  readonly who: string;
  readonly role: string;
  readonly text: string;
}
interface DecisionItem {
  readonly reference: string;
  readonly text: string;
  readonly validation: string | null;
}
interface ObjectiveGroup {
  readonly label: string;
  /** The person's own words beside the network's wording. */
  readonly words: string | null;
  readonly expected: string;
  readonly actions: ReadonlyArray<ActionRow>;
}
interface ActionHeaders {
  readonly reference: string;
  readonly who: string;
  readonly what: string;
  readonly due: string;
}
export interface ActionRow {
  readonly reference: string;
  readonly what: string;
  readonly how: string | null;
  /** How close to the person what carries it is. */
  readonly closeness: string | null;
  readonly who: string;
  readonly role: string;
  readonly due: string;
  /** What follow-up noted of it. */
  readonly state: string | null;
}
export interface SignatureBox {
  readonly name: string;
  readonly role: string;
  /** Where the organiser signs: their own picture may stand there, in no other box. */
  readonly isOrganiser?: true;
}
interface ComparisonRow {
  readonly label: string;
  /** Said under the label: what became of it. */
  readonly note: string | null;
  /** One a column; null where there is nothing in that passage. */
  readonly cells: ReadonlyArray<ComparisonCell | null>;
}
/** Labelled lines, or one text. */
export interface ComparisonCell {
  readonly lines: ReadonlyArray<LabelledValue>;
  readonly text: string | null;
}
/** Lengths are in units of the drawing, which fills the width of the text. */
interface MapFigure {
  readonly width: number;
  readonly height: number;
  readonly rings: ReadonlyArray<{ readonly across: number; readonly down: number }>;
  readonly centre: MapFigureCard;
  readonly nodes: ReadonlyArray<{ readonly card: MapFigureCard; readonly link: MapFigureLink }>;
  readonly type: typeof mapType;
}
export interface MapFigureCard extends MapCard {
  /** Who left is faded. */
  readonly isGone: boolean;
  /** On the edge of the card: new, or until when; null for the others. */
  readonly mark: string | null;
}
export interface MapFigureLink extends Pick<MapLink, "lines" | "width" | "dash"> {
  readonly isGone: boolean;
}
interface Pair {
  readonly left: string;
  readonly right: string;
}
interface FundingLineHeaders {
  readonly priority: string;
  readonly label: string;
  readonly action: string;
  readonly quantity: string;
  readonly amount: string;
  /** Whether a line fits under the ceiling, and the two answers. */
  readonly fits: string;
  readonly yes: string;
  readonly no: string;
}
export interface FundingLineRow {
  readonly priority: string;
  readonly label: string;
  /** Justification and supplier; empty when neither is known. */
  readonly details: string;
  readonly action: string | null;
  readonly quantity: string;
  readonly amount: string;
  readonly fits: boolean;
}
export interface SheetRow {
  readonly name: string;
  /** Role, and what somebody who came in part came for. */
  readonly detail: string;
  /** Null before the meeting. */
  readonly status: string | null;
  readonly signs: boolean;
}
export interface TimelineRow {
  readonly date: string;
  readonly what: string;
  /** Empty when the event says it all. */
  readonly detail: string;
}
export interface FeeRow {
  readonly name: string;
  /** Empty when nothing is known. */
  readonly detail: string;
  readonly account: string;
  /** What is wrong with the account; null when nothing is. */
  readonly accountNote: string | null;
  readonly amount: string;
  readonly amountNote: string | null;
}
