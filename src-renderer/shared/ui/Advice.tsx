import { IconBulb } from "./icons.ts";
import "./money.css";

/** What would be better or is surprising; it stops nobody. Said aloud as it changes. */
export const Advice = ({ sentences }: { readonly sentences: ReadonlyArray<string> }) => (
  <div className="advice-region" aria-live="polite">
    {sentences.length > 0 && (
      <ul className="advice">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <IconBulb size={18} aria-hidden />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);
