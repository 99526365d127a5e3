import "./money.css";

interface Figure {
  readonly label: string;
  /** Ready to be read: « 2.500,00 € ». */
  readonly value: string;
  readonly tone?: "warning" | "strong" | undefined;
}

/** A few sums side by side, each under its name. */
export const Figures = ({ figures }: { readonly figures: ReadonlyArray<Figure> }) => (
  <dl className="figures">
    {figures.map(({ label, value, tone }) => (
      <div key={label} data-tone={tone}>
        <dt>{label}</dt>
        <dd className="numbers">{value}</dd>
      </div>
    ))}
  </dl>
);
