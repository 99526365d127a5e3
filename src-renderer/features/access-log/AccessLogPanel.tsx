import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Panel } from "#renderer/shared/ui/Panel.tsx";

/** The way to the log, from the page of what opens the vault. */
export const AccessLogPanel = () => {
  const { t } = useTranslation();
  return (
    <div className="no-print">
      <Panel
        title={t("accessLog.title")}
        action={
          <Button variant="light" component={Link} to="/securite/journal">
            {t("accessLog.see")}
          </Button>
        }
      >
        <Text>{t("accessLog.panelText")}</Text>
      </Panel>
    </div>
  );
};
