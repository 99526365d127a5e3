import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { EraseDialog } from "./EraseDialog.tsx";

/** The end of a dossier, from the dossier itself. */
export const ErasePanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { number } = view.caseFile;
  return (
    <div className="no-print">
      <Panel
        title={t("erasures.panelTitle")}
        action={
          <Button variant="light" color="red" onClick={() => setOpen(true)}>
            {t("erasures.erase")}
          </Button>
        }
      >
        <Text>{t("erasures.panelText")}</Text>
      </Panel>
      <EraseDialog
        dossier={isOpen ? { caseFileId: view.id, number } : null}
        onClose={() => setOpen(false)}
      />
    </div>
  );
};
