/**
 * What the templates draw: display strings in French, already formatted, in reading order. Each section kind has one
 * function of the same name in `templates/sections.typ`. A section that would be empty is not in the list.
 */
export type Section = { readonly title: string } & (
  | { readonly kind: "facts"; readonly rows: ReadonlyArray<LabelledValue> }
  | { readonly kind: "attendance"; readonly rows: ReadonlyArray<AttendanceRow> }
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
      readonly objectives: ReadonlyArray<ObjectiveGroup>;
      /** Where each stands on it; empty where nobody was asked. */
      readonly agreement: ReadonlyArray<string>;
    }
  | {
      readonly kind: "signatures";
      readonly intro: string;
      readonly boxes: ReadonlyArray<SignatureBox>;
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
      readonly lines: ReadonlyArray<FundingLineRow>;
      readonly totals: ReadonlyArray<Figure>;
      /** Whether there is a ceiling, hence a column that says what fits under it. */
      readonly hasCeiling: boolean;
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
interface ActionRow {
  readonly reference: string;
  readonly what: string;
  readonly how: string | null;
  readonly who: string;
  readonly role: string;
  readonly due: string;
}
export interface SignatureBox {
  readonly name: string;
  readonly role: string;
}
interface Pair {
  readonly left: string;
  readonly right: string;
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
