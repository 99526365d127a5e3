import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

interface PanelProps {
  readonly title: string;
  readonly description?: string | undefined;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export const Panel = ({ title, description, action, children }: PanelProps) => {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <Title order={3} id={id}>
          {title}
        </Title>
        {action}
      </div>
      {description && <p className="panel-description">{description}</p>}
      {children}
    </section>
  );
};
