import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** The places of every day, one click away from any page. */
export const MainNav = () => {
  const { t } = useTranslation();
  const places = [
    { to: "/", name: t("home.title") },
    { to: "/actions", name: t("actionBoards.nav") },
    { to: "/appels", name: t("phoneRounds.nav") },
    { to: "/carnet", name: t("contacts.title") },
  ] as const;
  return (
    <nav className="main-nav" aria-label={t("app.places")}>
      {places.map(({ to, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === "/" }}>
          {name}
        </Link>
      ))}
    </nav>
  );
};
