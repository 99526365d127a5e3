import type { ReactNode } from "react";
import { IconChevronDown } from "./icons.ts";
import "./reading.css";

interface ReadingProps {
  readonly title: string;
  /** What is said aloud where several on a page have the same title. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Something that is read and not changed, unfolded on demand. */
export const Reading = ({ title, label, children }: ReadingProps) => (
  <details className="reading">
    {/* What is seen is part of what is said: whoever speaks to the computer says what they see. */}
    <summary aria-label={label ? `${title}, ${label}` : title}>
      <IconChevronDown size={18} aria-hidden className="reading-chevron" />
      {title}
    </summary>
    <div className="reading-body">{children}</div>
  </details>
);

/** One titled part of a text; nothing at all without content. */
export const ReadingPart = ({
  title,
  texts,
}: {
  readonly title: string;
  readonly texts: ReadonlyArray<string | null | undefined>;
}) => {
  const written = texts.filter((text) => text);
  if (written.length === 0) return null;
  return (
    <section className="reading-part">
      <h5>{title}</h5>
      {written.length === 1 ? (
        <p className="pre-line">{written[0]}</p>
      ) : (
        <ul>
          {written.map((text) => (
            <li key={text} className="pre-line">
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
