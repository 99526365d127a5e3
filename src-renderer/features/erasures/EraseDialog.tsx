import { Button, Group, Loader, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ErasureOutlook } from "#domain/erasure.ts";
import { ExportButton } from "#renderer/features/exchange/index.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { backupDays } from "./backup-days.ts";
import { useEraseCaseFile, useErasureOutlook } from "./erasure-queries.ts";
import "./erasures.css";

interface EraseDialogProps {
  /** Null: closed. It stays on the page, so that the focus goes back to where it came from. */
  readonly dossier: { readonly caseFileId: CaseFileId; readonly number: string } | null;
  readonly onClose: () => void;
}

/** Says what goes and what stays, offers an export, and erases once the number was typed. */
export const EraseDialog = ({ dossier, onClose }: EraseDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={dossier !== null}
      onClose={onClose}
      size="lg"
      title={dossier ? t("erasures.title", { number: dossier.number }) : ""}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {dossier && <EraseSteps {...dossier} onClose={onClose} />}
    </Modal>
  );
};

const EraseSteps = ({
  caseFileId,
  number,
  onClose,
}: NonNullable<EraseDialogProps["dossier"]> & Pick<EraseDialogProps, "onClose">) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const { data, error } = useErasureOutlook(caseFileId);
  const erase = useEraseCaseFile(() => {
    onClose();
    notify(t("erasures.erased", { number }));
    void navigate({ to: "/conservation" });
  });
  const isTyped = typed.trim().toUpperCase() === number;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped) erase.mutate({ caseFileId, number: typed });
      }}
    >
      <Stack gap="md">
        {error && <RefusalAlert error={error} />}
        {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
        {data && (
          <>
            <div>
              <Text fw={600}>{t("erasures.goesTitle")}</Text>
              <ul className="erasure-list">
                <li>{t("erasures.goes.everything")}</li>
                <li>{t("erasures.goes.history")}</li>
                <li>{t("erasures.goes.address")}</li>
              </ul>
            </div>
            <Staying outlook={data} />
            <div className="erasure-export">
              <Text>{t("erasures.exportFirst")}</Text>
              <ExportButton caseFileId={caseFileId} />
            </div>
            <TextInput
              label={t("erasures.typeNumber", { number })}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              autoComplete="off"
              spellCheck={false}
              className="erasure-number"
            />
          </>
        )}
        {erase.error && <RefusalAlert error={erase.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t("common.cancel")}
          </Button>
          <Button type="submit" color="red" loading={erase.isPending} disabled={!isTyped || !data}>
            {t("erasures.confirm")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Staying = ({ outlook }: { readonly outlook: ErasureOutlook }) => {
  const { t } = useTranslation();
  const { backups, goneBy, namedIn } = outlook;
  const numbers = namedIn.map(({ number }) => number).join(", ");
  return (
    <div>
      <Text fw={600}>{t("erasures.staysTitle")}</Text>
      <ul className="erasure-list">
        <li>
          {goneBy
            ? t("erasures.stays.backups", { count: backups.length, ...backupDays(backups, goneBy) })
            : t("erasures.stays.noBackup")}
        </li>
        {namedIn.length > 0 && (
          <li>{t("erasures.stays.named", { count: namedIn.length, numbers })}</li>
        )}
        <li>{t("erasures.stays.files")}</li>
        <li>{t("erasures.stays.contacts")}</li>
        <li>{t("erasures.stays.trace")}</li>
      </ul>
    </div>
  );
};
