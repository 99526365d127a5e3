import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconKey } from "#renderer/shared/ui/icons.ts";
import { useVaultKeys } from "./vault-state.ts";

/** As long as forgetting the passphrase would lose everything, it is said on every page. */
export const RecoveryReminder = () => {
  const { t } = useTranslation();
  const { data } = useVaultKeys();
  if (!data || data.recoveryCodeSince !== null) return null;
  return (
    <Link to="/securite" className="app-header-warning recovery-reminder">
      <IconKey size={16} aria-hidden /> {t("vault.recoveryReminder")}
    </Link>
  );
};
