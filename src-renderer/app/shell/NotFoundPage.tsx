import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <main className="page-narrow" tabIndex={-1}>
      <Title order={1} mb="md">
        {t("app.notFoundTitle")}
      </Title>
      <Link to="/">{t("app.backHome")}</Link>
    </main>
  );
};
