import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Programme } from "#domain/programme.ts";
import { IconBulb, IconCircleDashed } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";

/** The six steps: what the programme's own text asks to watch for, and what is checked. */
export const StepsPanel = ({ steps }: Pick<Programme, "steps">) => {
  const { t } = useTranslation();
  return (
    <Panel title={t("programmes.parts.steps")}>
      <ol className="programme-steps">
        {steps.map(({ id, title, watchFor, checks }, index) => (
          <li key={id}>
            <Title order={4}>{t("programmes.stepItem", { number: index + 1, title })}</Title>
            <div className="programme-step-lists">
              {watchFor.length > 0 && (
                <section aria-label={t("programmes.watchForTitle")}>
                  <h5>
                    <IconBulb size={17} aria-hidden /> {t("programmes.watchForTitle")}
                  </h5>
                  <ul>
                    {watchFor.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </section>
              )}
              {checks.length > 0 && (
                <section aria-label={t("programmes.checksTitle")}>
                  <h5>
                    <IconCircleDashed size={17} aria-hidden /> {t("programmes.checksTitle")}
                  </h5>
                  <ul>
                    {checks.map((check) => (
                      <li key={check}>{t(`checks.${check}`)}</li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
