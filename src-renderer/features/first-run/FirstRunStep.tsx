import { Title } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import "./first-run.css";

/** Welcome, passphrase, recovery code, whose vault it is, where to begin. */
const STEPS = 5;

interface FirstRunStepProps {
  /** From 1 to 5. */
  readonly step: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** One page of the first run: where it stands among the others, its title, which has the focus, and one thing to do. */
export const FirstRunStep = ({ step, title, children }: FirstRunStepProps) => {
  const { t } = useTranslation();
  const progressId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // Only watches what its title and its form let through.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main className="page-narrow first-run" tabIndex={-1} onKeyDown={goOnWithEnter}>
      <div className="first-run-head no-print">
        <p className="first-run-brand">{t("app.name")}</p>
        <p className="first-run-progress" id={progressId}>
          {t("firstRun.progress", { step, total: STEPS })}
        </p>
      </div>
      <div className="first-run-track no-print" aria-hidden>
        {Array.from({ length: STEPS }, (_one, at) => (
          <span key={at} data-reached={at < step} />
        ))}
      </div>
      <Title
        order={1}
        ref={heading}
        tabIndex={-1}
        className="first-run-title no-print"
        aria-describedby={progressId}
      >
        {title}
      </Title>
      {children}
    </main>
  );
};

/** On the title, where each step begins, and in the fields of a form that elsewhere keeps Enter to itself. */
const goOnWithEnter = ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): void => {
  if (key !== "Enter") return;
  if (target instanceof HTMLHeadingElement) currentTarget.querySelector("form")?.requestSubmit();
  if (target instanceof HTMLInputElement && target.form?.hasAttribute("data-case-form"))
    target.form.requestSubmit();
};
