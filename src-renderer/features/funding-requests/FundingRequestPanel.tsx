import { Button, Text } from "@mantine/core";
import { startTransition, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { IconPencil } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { FundingRequestForm } from "./FundingRequestForm.tsx";
import { FundingRequestSummary } from "./FundingRequestSummary.tsx";

/** The request as it stands, or its form: at once where the programme has one to fill in, on demand elsewhere. */
export const FundingRequestPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { fundingRequest } = view.caseFile;
  const hasDraft = view.drafts.some(({ form }) => form === "fundingRequest");
  const [isEditing, setEditing] = useState(
    hasDraft || (fundingRequest === null && view.programme.funding !== null),
  );
  // Its long form is drawn behind the press that opens it.
  const edit = () => startTransition(() => setEditing(true));
  return (
    <Panel
      title={t("fundingRequests.title")}
      action={
        fundingRequest &&
        !isEditing && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={edit}
          >
            {t("fundingRequests.correct")}
          </Button>
        )
      }
    >
      {isEditing ? (
        <FundingRequestForm
          view={view}
          onClose={fundingRequest ? () => setEditing(false) : undefined}
        />
      ) : fundingRequest ? (
        <FundingRequestSummary view={view} request={fundingRequest} />
      ) : (
        <>
          <Text c="dimmed" mb="sm">
            {t("fundingRequests.notFunded")}
          </Text>
          <Button variant="light" onClick={edit}>
            {t("fundingRequests.prepareAnyway")}
          </Button>
        </>
      )}
    </Panel>
  );
};
