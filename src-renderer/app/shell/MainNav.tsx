import { Button, Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconMenu2 } from "#renderer/shared/ui/icons.ts";
import { usePlaces } from "./places.ts";

/** The places of every day, one click away from any page; two where the window is narrow or its text large. */
export const MainNav = () => {
  const { t } = useTranslation();
  const { daily } = usePlaces();
  return (
    <nav className="main-nav" aria-label={t("app.places")}>
      <div className="main-nav-links">
        {daily.map(({ to, name }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === "/" }}>
            {name}
          </Link>
        ))}
      </div>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="transparent"
            className="app-header-button main-nav-button"
            leftSection={<IconMenu2 size={18} aria-hidden />}
            size="compact-md"
          >
            {t("palette.menu")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {daily.map(({ to, name }) => (
            <Menu.Item key={to} component={Link} to={to}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
};
