import { Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { gasTScore, type WeightedLevel } from "#domain/plan.ts";

/**
 * The GAS T score, only for who asks for it, with its caution (Krasny-Pacini 2013): the words of the levels say more. It
 * stands on this screen alone, never in what the person is given (domain 4).
 */
export const TScore = ({ objectives }: { readonly objectives: ReadonlyArray<WeightedLevel> }) => {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const score = gasTScore(objectives);
  return (
    <div className="t-score no-print">
      <Switch
        label={t("evaluations.showTScore")}
        checked={isShown}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
      <div aria-live="polite">
        {isShown && score === null && <p>{t("evaluations.tScoreUnknown")}</p>}
        {isShown && score !== null && (
          <>
            <p>{t("evaluations.tScore", { score: score.toLocaleString("fr-BE") })}</p>
            <p className="hint">{t("evaluations.tScoreCaution")}</p>
          </>
        )}
      </div>
    </div>
  );
};
