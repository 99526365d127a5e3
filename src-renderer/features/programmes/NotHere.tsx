import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** Said of a programme that this vault does not hold. */
export const NotHere = () => {
  const { t } = useTranslation();
  return (
    <div className="panel" role="alert">
      <p>{t("refusals.UNKNOWN_VERSION.title")}</p>
      <Anchor component={Link} to="/dispositifs">
        {t("programmes.backToList")}
      </Anchor>
    </div>
  );
};
