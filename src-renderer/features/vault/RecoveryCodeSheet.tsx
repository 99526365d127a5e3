import { Title } from "@mantine/core";
import { correction, generate } from "lean-qr";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { localToday } from "#renderer/shared/forms/local-today.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

/** The one page that is printed: the code, in letters and as a square to scan, and what to do with it. */
export const RecoveryCodeSheet = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation();
  return (
    <article className="recovery-sheet" aria-label={t("vault.recoverySheetTitle")}>
      <Title order={3}>{t("vault.recoverySheetTitle")}</Title>
      <p className="recovery-day">
        {t("vault.recoverySheetDay", { day: formatDay(localToday()) })}
      </p>
      <div className="recovery-code-row">
        <ol className="recovery-code" aria-label={t("vault.recoveryCode")} data-code={code}>
          {code.split("-").map((group, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two groups may be the same, and none ever moves
            <li key={index}>{group}</li>
          ))}
        </ol>
        <QrCode text={code} label={t("vault.recoveryQr")} />
      </div>
      <p>{t("vault.recoverySheetWhat")}</p>
      <p>{t("vault.recoverySheetWhere")}</p>
      <p>{t("vault.recoverySheetHow")}</p>
    </article>
  );
};

/** Modules of quiet around the square, as the standard asks (ISO/IEC 18004). */
const QUIET = 4;

const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { size, path } = useMemo(() => drawQrCode(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg
      className="recovery-qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
};

const drawQrCode = (text: string): { readonly size: number; readonly path: string } => {
  const square = generate(text, { minCorrectionLevel: correction.Q });
  let path = "";
  for (let y = 0; y < square.size; y += 1)
    for (let x = 0; x < square.size; x += 1) if (square.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  return { size: square.size, path };
};
