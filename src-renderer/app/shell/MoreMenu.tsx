import { Button, Menu } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  IconCalendar,
  IconChartBar,
  IconChevronDown,
  IconHistory,
  IconId,
  IconInfoCircle,
  IconListDetails,
  IconShieldLock,
} from "#renderer/shared/ui/icons.ts";

/** What is needed now and then, from any page. */
export const MoreMenu = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="transparent"
          className="app-header-button"
          rightSection={<IconChevronDown size={16} aria-hidden />}
          size="compact-md"
        >
          {t("app.more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconId size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/coordonnees" })}
        >
          {t("organisers.title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListDetails size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/dispositifs" })}
        >
          {t("programmes.title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendar size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/conservation" })}
        >
          {t("retention.title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconChartBar size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/rapport-activite" })}
        >
          {t("activityReports.title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldLock size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/securite" })}
        >
          {t("vault.securityTitle")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHistory size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/sauvegardes" })}
        >
          {t("backups.title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconInfoCircle size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/a-propos" })}
        >
          {t("about.title")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
