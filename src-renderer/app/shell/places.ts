import { useTranslation } from "react-i18next";

/** The pages of Autour beside the dossiers, by name: every menu and the search take them from here. */
export const usePlaces = () => {
  const { t } = useTranslation();
  return {
    /** Those of every day, in the header. */
    daily: [
      { to: "/", name: t("home.title") },
      { to: "/actions", name: t("actionBoards.nav") },
      { to: "/appels", name: t("phoneRounds.nav") },
      { to: "/carnet", name: t("contacts.title") },
    ],
    /** Now and then, behind « Plus ». */
    occasional: [
      { to: "/rapport-activite", name: t("activityReports.title") },
      { to: "/conservation", name: t("retention.title") },
    ],
    settings: [
      { to: "/coordonnees", name: t("organisers.title") },
      { to: "/dispositifs", name: t("programmes.title") },
      { to: "/securite", name: t("vault.securityTitle") },
      { to: "/sauvegardes", name: t("backups.title") },
    ],
    about: [
      { to: "/reglages", name: t("settings.title") },
      { to: "/aide", name: t("help.title") },
      { to: "/a-propos", name: t("about.title") },
    ],
  } as const;
};
