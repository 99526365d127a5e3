import { Kbd } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { shortcutPlaces, shortcutsAt, strokesOf } from "./shortcuts.ts";
import "./shortcuts.css";

/** Every shortcut, by where it works. */
export const ShortcutTable = () => {
  const { t } = useTranslation();
  const nameOf = useKeyNames();
  return (
    <div className="shortcuts">
      {placesHere().map((place) => (
        <table key={place}>
          <caption>{t(`shortcuts.${place}`)}</caption>
          <tbody>
            {shortcutsAt(place).map((id) => (
              <tr key={id}>
                <th scope="row">{t(`shortcuts.names.${id}`)}</th>
                <td>
                  {strokesOf(id).map(({ key, ctrl, shift }) => (
                    <span key={key} className="stroke">
                      {ctrl && <Kbd>{t("shortcuts.keys.ctrl")}</Kbd>}
                      {shift && <Kbd>{t("shortcuts.keys.shift")}</Kbd>}
                      <Kbd>{nameOf(key)}</Kbd>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
};

const placesHere = () =>
  shortcutPlaces.filter((place) => place !== "inWindow" || window.desktop !== undefined);

const useKeyNames = () => {
  const { t } = useTranslation();
  const names: Readonly<Record<string, string>> = {
    enter: t("shortcuts.keys.enter"),
    tab: t("shortcuts.keys.tab"),
    escape: t("shortcuts.keys.escape"),
    " ": t("shortcuts.keys.space"),
    arrowup: t("shortcuts.keys.up"),
    arrowdown: t("shortcuts.keys.down"),
  };
  return (key: string): string => names[key] ?? key.toUpperCase();
};
