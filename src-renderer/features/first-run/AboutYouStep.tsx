import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { OrganiserProfile } from "#domain/organiser.ts";
import { OrganiserForm } from "#renderer/features/organisers/index.ts";
import { FirstRunStep } from "./FirstRunStep.tsx";

interface AboutYouStepProps {
  readonly organiser: OrganiserProfile | null;
  readonly onGoOn: () => void;
}

/** Whose vault it is: what is typed is a draft in the vault, and stands here again the next time. */
export const AboutYouStep = ({ organiser, onGoOn }: AboutYouStepProps) => {
  const { t } = useTranslation();
  return (
    <FirstRunStep step={4} title={t("firstRun.youTitle")}>
      <Text my="sm">{t("firstRun.youText")}</Text>
      <OrganiserForm organiser={organiser} saveLabel={t("firstRun.goOn")} onSaved={onGoOn} />
      <div className="first-run-foot">
        <Button variant="subtle" color="gray" onClick={onGoOn}>
          {t("firstRun.later")}
        </Button>
        <Text size="sm" c="dimmed">
          {t("firstRun.youLater")}
        </Text>
      </div>
    </FirstRunStep>
  );
};
