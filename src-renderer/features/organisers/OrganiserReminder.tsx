import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { useOrganiser } from "./use-organiser.ts";
import "./organisers.css";

/** As long as nobody has said whose vault it is: no dossier can be opened without it. */
export const OrganiserReminder = () => {
  const { t } = useTranslation();
  const { data } = useOrganiser();
  if (data !== null) return null;
  return (
    <p className="organiser-reminder">
      <IconAlertTriangle size={18} aria-hidden />
      {t("organisers.missing")} <Link to="/coordonnees">{t("organisers.missingLink")}</Link>
    </p>
  );
};
