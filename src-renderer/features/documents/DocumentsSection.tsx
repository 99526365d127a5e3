import { Alert, Badge, Button, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { documentRefusal, type PrintableKind, printableKinds } from "#domain/document.ts";
import { IconInfoCircle } from "#renderer/shared/ui/icons.ts";
import { DocumentPreview } from "./DocumentPreview.tsx";
import "./documents.css";

/** The papers of a dossier: each with its preview, or with the reason why it cannot be made yet. */
export const DocumentsSection = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const available = printableKinds.filter((kind) => documentRefusal(view.caseFile, kind) === null);
  const [chosen, setChosen] = useState<PrintableKind | null>(null);
  const shown = chosen !== null && available.includes(chosen) ? chosen : available[0];

  return (
    <>
      <Title order={2} className="section-title">
        {t("documents.title")}
      </Title>
      {view.drafts.length > 0 && (
        <Alert variant="light" color="amber" icon={<IconInfoCircle size={20} aria-hidden />}>
          {t("documents.draftsLeftOut")}
        </Alert>
      )}
      <ul className="document-list">
        {printableKinds.map((kind) => (
          <li key={kind} className="document-card" data-chosen={kind === shown}>
            <DocumentCard view={view} kind={kind} isShown={kind === shown} onShow={setChosen} />
          </li>
        ))}
      </ul>
      {shown && <DocumentPreview key={shown} view={view} kind={shown} />}
    </>
  );
};

interface DocumentCardProps {
  readonly view: CaseFileView;
  readonly kind: PrintableKind;
  readonly isShown: boolean;
  readonly onShow: (kind: PrintableKind) => void;
}

const DocumentCard = ({ view, kind, isShown, onShow }: DocumentCardProps) => {
  const { t } = useTranslation();
  const refusal = documentRefusal(view.caseFile, kind);
  return (
    <>
      <Title order={3} className="document-name">
        {t(`documents.kinds.${kind}`)}
      </Title>
      <p className="document-purpose">{t(`documents.purposes.${kind}`)}</p>
      {refusal ? (
        <p className="document-refusal">
          <Badge component="span" color="gray" variant="light" tt="none">
            {t("documents.notYet")}
          </Badge>{" "}
          {t(`documentRefusal.${refusal}`)}
        </p>
      ) : (
        <Button
          variant={isShown ? "light" : "default"}
          size="compact-md"
          aria-pressed={isShown}
          onClick={() => onShow(kind)}
        >
          {t(isShown ? "documents.shown" : "documents.show")}
        </Button>
      )}
    </>
  );
};
