import { Button, Checkbox, Group, Skeleton, Text } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganiserProfile } from "#domain/organiser.ts";
import type { OrganiserSignature } from "#domain/organiser-signature.ts";
import { FileRefusalDialog } from "#renderer/shared/ui/FileRefusalDialog.tsx";
import { ImportFileButton } from "#renderer/shared/ui/ImportFileButton.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { pictureAddress } from "#renderer/shared/ui/picture-data.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useSignature } from "./use-signature.ts";
import "./organisers.css";

// The drawing library is read when somebody is about to sign.
const SignaturePad = lazy(async () => ({
  default: (await import("./SignaturePad.tsx")).SignaturePad,
}));

interface SignaturePanelProps {
  readonly organiser: Pick<OrganiserProfile, "name">;
}

/** The organiser's signature: drawn or given as a picture, shown as it prints, replaced, taken away. */
export const SignaturePanel = ({ organiser: { name } }: SignaturePanelProps) => {
  const { t } = useTranslation();
  const signature = useSignature(name);
  const [isDrawingAnew, setIsDrawingAnew] = useState(false);
  const { data, error, refetch } = signature.stored;
  const isDrawing = data === null || isDrawingAnew;
  const showStored = () => setIsDrawingAnew(false);
  const chooseButton = (
    <ImportFileButton
      label={t("organisers.signatureChoose")}
      accept="image/png,image/jpeg"
      isPending={signature.isSaving}
      onFile={(file) => signature.choose(file, showStored)}
    />
  );
  return (
    <Panel
      title={t("organisers.signature")}
      description={t(isDrawing ? "organisers.signatureIntro" : "organisers.signatureStays")}
    >
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {data !== undefined && isDrawing && (
        <Drawing
          isSaving={signature.isSaving}
          onSave={(svg) => signature.saveDrawing(svg, showStored)}
          onCancel={data === null ? null : showStored}
        >
          {chooseButton}
        </Drawing>
      )}
      {data && !isDrawing && (
        <>
          <Signature signature={data} />
          {data.name === name ? (
            <PrintChoice isPrinted={data.isPrinted} onChoose={signature.choosePrinting} />
          ) : (
            <OfAnotherName name={data.name} onKeep={signature.keepAsMine} />
          )}
          <Group gap={8}>
            <Button variant="default" onClick={() => setIsDrawingAnew(true)}>
              {t("organisers.signatureDraw")}
            </Button>
            {chooseButton}
            <Button
              variant="subtle"
              color="gray"
              loading={signature.remove.isPending}
              onClick={() => signature.remove.mutate()}
            >
              {t("organisers.signatureRemove")}
            </Button>
          </Group>
        </>
      )}
      {signature.error && <RefusalAlert error={signature.error} />}
      <FileRefusalDialog
        title={t("organisers.signatureRefused")}
        refusal={
          signature.refusal && {
            sentence: t(`signatureRefusal.${signature.refusal}`),
            problems: [],
          }
        }
        nothingWritten={t("organisers.signatureNothingWritten")}
        error={null}
        onClose={signature.forgetRefusal}
      />
    </Panel>
  );
};

interface DrawingProps {
  readonly isSaving: boolean;
  readonly onSave: (svg: string) => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
  /** The other way to give one. */
  readonly children: ReactNode;
}

const Drawing = ({ isSaving, onSave, onCancel, children }: DrawingProps) => {
  const { t } = useTranslation();
  const [sheet, setSheet] = useState(0);
  const [drawn, setDrawn] = useState<string | null>(null);
  return (
    <>
      <Suspense fallback={<Skeleton className="signature-sheet" />}>
        <SignaturePad key={sheet} label={t("organisers.signaturePad")} onDrawn={setDrawn} />
      </Suspense>
      <Group gap={8}>
        <Button
          disabled={drawn === null}
          loading={isSaving}
          onClick={() => {
            if (drawn !== null) onSave(drawn);
          }}
        >
          {t("organisers.signatureSave")}
        </Button>
        <Button
          variant="default"
          disabled={drawn === null}
          onClick={() => {
            setSheet(sheet + 1);
            setDrawn(null);
          }}
        >
          {t("organisers.signatureStartAgain")}
        </Button>
        {children}
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t("common.cancel")}
          </Button>
        )}
      </Group>
    </>
  );
};

/** As it stands on a paper: above the line and the name. */
const Signature = ({ signature }: { readonly signature: OrganiserSignature }) => {
  const { t } = useTranslation();
  const { name } = signature;
  return (
    <figure className="signature-shown">
      <img src={pictureAddress(signature)} alt={t("organisers.signatureAlt", { name })} />
      <figcaption>{name}</figcaption>
    </figure>
  );
};

interface PrintChoiceProps {
  readonly isPrinted: boolean;
  readonly onChoose: (isPrinted: boolean, onFailed: () => void) => void;
}

/** Ticked at once; goes back when it could not be kept. */
const PrintChoice = ({ isPrinted, onChoose }: PrintChoiceProps) => {
  const { t } = useTranslation();
  const [isChecked, setIsChecked] = useState(isPrinted);
  return (
    <Checkbox
      className="signature-print"
      checked={isChecked}
      label={t("organisers.signaturePrint")}
      description={t("organisers.signaturePrintHint")}
      onChange={({ currentTarget: { checked } }) => {
        setIsChecked(checked);
        onChoose(checked, () => setIsChecked(!checked));
      }}
    />
  );
};

interface OfAnotherNameProps {
  readonly name: string;
  readonly onKeep: () => void;
}

const OfAnotherName = ({ name, onKeep }: OfAnotherNameProps) => {
  const { t } = useTranslation();
  return (
    <div className="organiser-reminder">
      <Text inherit>{t("organisers.signatureOfAnother", { name })}</Text>
      <Button variant="default" size="compact-sm" onClick={onKeep}>
        {t("organisers.signatureStillMine")}
      </Button>
    </div>
  );
};
