import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { DeliveryDialog, type ProposedDelivery } from "./DeliveryDialog.tsx";
import { PersonalCopiesDialog } from "./PersonalCopiesDialog.tsx";

interface HandOutButtonProps {
  readonly view: CaseFileView;
  readonly issued: IssuedDocument;
  readonly isLast: boolean;
}

/** Makes the copies of a version, then proposes to note who gets them. */
export const HandOutButton = ({ view, issued, isLast }: HandOutButtonProps) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [proposed, setProposed] = useState<ProposedDelivery | null>(null);
  return (
    <>
      <Button
        variant={isLast ? "default" : "subtle"}
        color="gray"
        size="compact-md"
        aria-label={t("copies.openVersion", { version: issued.version })}
        onClick={() => setOpen(true)}
      >
        {t("copies.open")}
      </Button>
      {isOpen && (
        <PersonalCopiesDialog
          view={view}
          issued={issued}
          isLast={isLast}
          onMade={(made) => {
            setOpen(false);
            setProposed(made);
          }}
          onClose={() => setOpen(false)}
        />
      )}
      {proposed && (
        <DeliveryDialog
          view={view}
          issued={issued}
          isLast={isLast}
          proposed={proposed}
          onClose={() => setProposed(null)}
        />
      )}
    </>
  );
};
