import { Skeleton, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppearancePanel } from "#renderer/features/preferences/index.ts";
import { SpellingPanel } from "#renderer/features/spelling/index.ts";
import {
  IconCalendar,
  IconHistory,
  IconId,
  IconKeyboard,
  IconListDetails,
  IconPhoto,
  IconShieldLock,
} from "#renderer/shared/ui/icons.ts";
import { useIsPainted } from "#renderer/shared/ui/use-is-painted.ts";
import "./settings.css";

/** One place that leads to everything that can be set. */
export const SettingsPage = () => {
  const { t } = useTranslation();
  const isPainted = useIsPainted();
  const places: ReadonlyArray<SettingsPlace> = [
    {
      to: "/coordonnees",
      icon: <IconId aria-hidden />,
      name: t("organisers.title"),
      text: t("settings.organiserText"),
    },
    {
      to: "/dispositifs",
      icon: <IconListDetails aria-hidden />,
      name: t("programmes.title"),
      text: t("settings.programmesText"),
    },
    {
      to: "/dispositifs",
      icon: <IconPhoto aria-hidden />,
      name: t("settings.logoTitle"),
      text: t("settings.logoText"),
    },
    {
      to: "/securite",
      icon: <IconShieldLock aria-hidden />,
      name: t("vault.securityTitle"),
      text: t("settings.securityText"),
    },
    {
      to: "/sauvegardes",
      icon: <IconHistory aria-hidden />,
      name: t("backups.title"),
      text: t("settings.backupsText"),
    },
    {
      to: "/conservation",
      icon: <IconCalendar aria-hidden />,
      name: t("retention.title"),
      text: t("settings.retentionText"),
    },
  ];
  return (
    <main className="page settings-page" tabIndex={-1}>
      <Title order={1}>{t("settings.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("settings.text")}
      </Text>
      {isPainted ? <Choices places={places} /> : <Skeleton height={480} radius="md" aria-hidden />}
    </main>
  );
};

const Choices = ({ places }: { readonly places: ReadonlyArray<SettingsPlace> }) => {
  const { t } = useTranslation();
  return (
    <>
      <AppearancePanel />
      <SpellingPanel />
      <ul className="settings-places">
        {places.map(({ to, icon, name, text }) => (
          <li key={name}>
            <Link to={to} className="panel settings-place">
              {icon}
              <PlaceWords name={name} text={text} />
            </Link>
          </li>
        ))}
        <li>
          <Link to="/aide/$page" params={{ page: "clavier" }} className="panel settings-place">
            <IconKeyboard aria-hidden />
            <PlaceWords name={t("settings.keyboardTitle")} text={t("settings.keyboardText")} />
          </Link>
        </li>
      </ul>
    </>
  );
};

const PlaceWords = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <span>
    <strong>{name}</strong>
    <span className="settings-place-text">{text}</span>
  </span>
);

interface SettingsPlace {
  readonly to: "/coordonnees" | "/dispositifs" | "/securite" | "/sauvegardes" | "/conservation";

  readonly icon: ReactNode;
  readonly name: string;
  readonly text: string;
}
