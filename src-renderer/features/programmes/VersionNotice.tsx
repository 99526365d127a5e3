import { Anchor } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { useProgrammeOverview } from "./programme-queries.ts";
import { VersionDialog } from "./VersionDialog.tsx";
import "./programmes.css";

/** Which version of its programme a dossier follows, and quietly that there is a newer one. */
export const VersionNotice = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { programmeVersion: followed } = view.supplement;
  const newest = useProgrammeOverview(view.caseFile.programme.id)?.programme;
  if (!newest) return null;
  // A file that ended stays under what it ended with.
  const hasNewer = newest.version !== followed && !view.progress.isClosed;
  return (
    <div className="version-notice">
      {t("programmes.follows", { version: followed })}
      {hasNewer && (
        <>
          {" "}
          {t("programmes.newerExists", { version: newest.version })}
          {". "}
          <Anchor component="button" type="button" onClick={() => setOpen(true)}>
            {t("programmes.seeChanges")}
          </Anchor>
        </>
      )}
      {isOpen && <VersionDialog view={view} newest={newest} onClose={() => setOpen(false)} />}
    </div>
  );
};
