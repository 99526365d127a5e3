import { Button, Text, Title } from "@mantine/core";
import { CatchBoundary } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Of one page; the router shows it too, where it would have words of its own. */
export const CrashedPage = () => {
  const { t } = useTranslation();
  return (
    <main className="page-narrow" role="alert">
      <Title order={1}>{t("app.crashedTitle")}</Title>
      <Text my="md">{t("app.crashedText")}</Text>
      <Button onClick={() => window.location.reload()}>{t("app.reload")}</Button>
    </main>
  );
};

/** A bug in one screen must not leave a blank window. */
export const ErrorBoundary = ({ children }: { readonly children: ReactNode }) => (
  <CatchBoundary getResetKey={() => "app"} errorComponent={CrashedPage}>
    {children}
  </CatchBoundary>
);
