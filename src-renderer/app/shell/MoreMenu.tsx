import { Button, Menu } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  IconCalendar,
  IconChartBar,
  IconChevronDown,
  IconHelp,
  IconInfoCircle,
  IconKeyboard,
  IconSettings,
} from "#renderer/shared/ui/icons.ts";
import { usePlaces } from "./places.ts";

const icons = {
  "/rapport-activite": IconChartBar,
  "/conservation": IconCalendar,
  "/reglages": IconSettings,
  "/aide": IconHelp,
  "/a-propos": IconInfoCircle,
} as const;

/** What is needed now and then, from any page. */
export const MoreMenu = ({ onKeyboard }: { readonly onKeyboard: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { occasional, about } = usePlaces();
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
        {[...occasional, ...about].map(({ to, name }) => {
          const Icon = icons[to];
          return (
            <Menu.Item
              key={to}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => void navigate({ to })}
            >
              {name}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onKeyboard}>
          {t("shortcuts.title")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
