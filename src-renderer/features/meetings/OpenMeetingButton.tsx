import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";

/** Leads into the room; a meeting that is under way goes on. */
export const OpenMeetingButton = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  return (
    <Button
      renderRoot={(props) => (
        <Link {...props} to="/dossiers/$caseFileId/reunion" params={{ caseFileId: view.id }} />
      )}
    >
      {view.supplement.meeting ? t("meetings.resume") : t("meetings.open")}
    </Button>
  );
};
