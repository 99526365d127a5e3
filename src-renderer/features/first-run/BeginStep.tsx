import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DemonstrationButton } from "#renderer/features/exchange/index.ts";
import { FirstRunStep } from "./FirstRunStep.tsx";

interface BeginStepProps {
  readonly onBack: () => void;
  readonly onDone: () => void;
  readonly onFirstRequest: () => void;
}

/** Where to begin: with somebody real, or with nobody at stake. */
export const BeginStep = ({ onBack, onDone, onFirstRequest }: BeginStepProps) => {
  const { t } = useTranslation();
  return (
    <FirstRunStep step={5} title={t("firstRun.beginTitle")}>
      <Text my="sm">{t("firstRun.beginText")}</Text>
      <form
        className="first-run-choices"
        onSubmit={(event) => {
          event.preventDefault();
          onFirstRequest();
        }}
      >
        <section className="panel">
          <Title order={2} size="h3">
            {t("firstRun.tryTitle")}
          </Title>
          <Text>{t("firstRun.tryText")}</Text>
          <DemonstrationButton variant="light" onDone={onDone} />
        </section>
        <section className="panel">
          <Title order={2} size="h3">
            {t("firstRun.requestTitle")}
          </Title>
          <Text>{t("firstRun.requestText")}</Text>
          <Button type="submit">{t("firstRun.request")}</Button>
        </section>
      </form>
      <div className="first-run-foot">
        <Button variant="subtle" color="gray" onClick={onBack}>
          {t("firstRun.back")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("firstRun.desk")}
        </Button>
      </div>
    </FirstRunStep>
  );
};
