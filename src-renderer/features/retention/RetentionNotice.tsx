import { Alert } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconInfoCircle } from "#renderer/shared/ui/icons.ts";
import { useRetention } from "./use-retention.ts";

/** Says on the first page that some dossiers are past their period; nothing when none is. */
export const RetentionNotice = () => {
  const { t } = useTranslation();
  const { data } = useRetention();
  const count = data?.proposals.length ?? 0;
  if (count === 0) return null;
  return (
    <Alert color="gray" variant="light" mb="lg" icon={<IconInfoCircle size={20} aria-hidden />}>
      {t("retention.notice", { count })}{" "}
      <Link to="/conservation" className="text-link">
        {t("retention.see")}
      </Link>
    </Alert>
  );
};
