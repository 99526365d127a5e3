import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Delivery } from "#domain/delivery.ts";
import { type IssuedDocument, isSameVersion } from "#domain/issued-document.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { HandOutButton } from "./HandOutButton.tsx";
import { deliveryWords } from "./paper-words.ts";

interface PaperVersionsProps {
  readonly view: CaseFileView;
  /** Of one paper, the first one first. */
  readonly versions: ReadonlyArray<IssuedDocument>;
  readonly onHandOver: (issued: IssuedDocument) => void;
}

/** Every version of a paper, the last one first, with who had it, when and how. */
export const PaperVersions = ({ view, versions, onHandOver }: PaperVersionsProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const { mutate, error } = useMutation({
    mutationFn: (id: string) => core.deliveries.remove({ caseFileId: view.id, id }),
    onSuccess: keep,
  });
  const remove = ({ id, recipientName }: Delivery) =>
    confirmAction({
      title: t("documents.removeDeliveryTitle"),
      text: t("documents.removeDeliveryText", { name: recipientName }),
      confirm: t("documents.removeDelivery"),
      onConfirm: () => mutate(id),
    });
  if (versions.length === 0) return null;
  return (
    <>
      {error !== null && <RefusalAlert error={error} />}
      <ol className="paper-versions" aria-label={t("documents.versions")} reversed>
        {versions
          .map((issued, index) => (
            <VersionLine
              key={issued.version}
              view={view}
              issued={issued}
              isLast={index === versions.length - 1}
              onHandOver={onHandOver}
              onRemove={remove}
            />
          ))
          .toReversed()}
      </ol>
    </>
  );
};

interface VersionLineProps extends Pick<PaperVersionsProps, "view" | "onHandOver"> {
  readonly issued: IssuedDocument;
  readonly isLast: boolean;
  readonly onRemove: (delivery: Delivery) => void;
}

const VersionLine = ({ view, issued, isLast, onHandOver, onRemove }: VersionLineProps) => {
  const { t } = useTranslation();
  const { number, version, issuedOn, by, correction } = issued;
  const deliveries = view.supplement.deliveries.filter((one) => isSameVersion(one, issued));
  const said = { day: formatDay(issuedOn), name: by };
  return (
    <li className="paper-version">
      <div className="paper-version-head">
        <h4>
          {t("documents.version", { version })}
          <span className="hint">
            {correction === null ? t("documents.issuedBy", said) : t("documents.correctedBy", said)}
            {" · "}
            {`${view.caseFile.number}/${number}`}
          </span>
        </h4>
        <div className="paper-version-actions">
          <HandOutButton view={view} issued={issued} isLast={isLast} />
          <Button
            variant={isLast ? "filled" : "subtle"}
            color={isLast ? "teal" : "gray"}
            size="compact-md"
            aria-label={t("documents.handOverVersion", { version })}
            onClick={() => onHandOver(issued)}
          >
            {t("documents.handOver")}
          </Button>
        </div>
      </div>
      {correction !== null && <p className="quote">{correction}</p>}
      {deliveries.length === 0 ? (
        <p className="paper-nobody">{t("documents.nobodyYet")}</p>
      ) : (
        <ul className="paper-deliveries" aria-label={t("documents.recipientsOf", { version })}>
          {deliveries.map((delivery) => (
            <li key={delivery.id}>
              <span>
                <strong>{delivery.recipientName}</strong> · {deliveryWords(t, delivery)}
                {delivery.overrideReason !== null && (
                  <span className="hint">
                    {t("documents.overridden", { reason: delivery.overrideReason })}
                  </span>
                )}
              </span>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t("documents.removeDeliveryOf", { name: delivery.recipientName })}
                onClick={() => onRemove(delivery)}
              >
                {t("documents.removeDelivery")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
