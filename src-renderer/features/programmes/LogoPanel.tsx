import { Button, Group } from "@mantine/core";
import { safe } from "@orpc/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Logo } from "#domain/letterhead.ts";
import { PICTURE_MAXIMUM_BYTES, type PictureRefusal } from "#domain/picture.ts";
import type { Programme } from "#domain/programme.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { FileRefusalDialog } from "#renderer/shared/ui/FileRefusalDialog.tsx";
import { ImportFileButton } from "#renderer/shared/ui/ImportFileButton.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { pictureAddress, toBase64 } from "#renderer/shared/ui/picture-data.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface LogoPanelProps {
  readonly programme: Pick<Programme, "id" | "network">;
}

/** The logo at the head of the programme's papers, as it prints in colour and in black and white. */
export const LogoPanel = ({ programme: { id, network } }: LogoPanelProps) => {
  const { t } = useTranslation();
  const { logo, choose, remove } = useLogo({ id, network });
  return (
    <Panel title={t("programmes.logo")} description={t("programmes.logoHint")}>
      {logo.error && <RefusalAlert error={logo.error} onRetry={() => void logo.refetch()} />}
      {logo.data && (
        <div className="programme-logos">
          <LogoPicture logo={logo.data} caption={t("programmes.logoInColour")} />
          <LogoPicture logo={logo.data} caption={t("programmes.logoInGrey")} isGrey />
        </div>
      )}
      <Group gap={8}>
        <ImportFileButton
          label={t(logo.data ? "programmes.logoReplace" : "programmes.logoChoose")}
          accept="image/png,image/jpeg,image/svg+xml"
          isPending={choose.isPending}
          onFile={choose.onFile}
        />
        <FileRefusalDialog
          title={t("programmes.logoRefused")}
          refusal={choose.refusal && { sentence: t(`logoRefusal.${choose.refusal}`), problems: [] }}
          nothingWritten={t("programmes.logoNothingWritten")}
          error={choose.error}
          onClose={choose.reset}
        />
        {logo.data && (
          <Button
            variant="subtle"
            color="gray"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t("programmes.logoRemove")}
          </Button>
        )}
      </Group>
      {remove.error && <RefusalAlert error={remove.error} />}
    </Panel>
  );
};

interface LogoPictureProps {
  readonly logo: Logo;
  readonly caption: string;
  readonly isGrey?: boolean;
}

const LogoPicture = ({ logo, caption, isGrey = false }: LogoPictureProps) => (
  <figure>
    <img src={pictureAddress(logo)} alt={logo.alt} className={isGrey ? "is-grey" : undefined} />
    <figcaption>{caption}</figcaption>
  </figure>
);

const useLogo = ({ id: programmeId, network }: LogoPanelProps["programme"]) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const queryKey = ["logo", programmeId];
  const [refusal, setRefusal] = useState<PictureRefusal | "tooLarge" | null>(null);
  const logo = useQuery({ queryKey, queryFn: () => core.letterheads.get({ programmeId }) });
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (picture: string) => {
      const alt = t("programmes.logoAlt", { network });
      const saved = await safe(core.letterheads.save({ programmeId, picture, alt }));
      if (saved.error) {
        if (saved.isDefined && saved.error.code === "LOGO_REFUSED")
          return setRefusal(saved.error.data.reason);
        throw saved.error;
      }
      queries.setQueryData(queryKey, saved.data);
      notify(t("programmes.logoSaved"));
    },
  });
  const restore = useMutation({
    mutationFn: ({ picture, alt }: Logo) => core.letterheads.save({ programmeId, picture, alt }),
    onSuccess: (saved) => queries.setQueryData(queryKey, saved),
  });
  const remove = useMutation({
    mutationFn: () => core.letterheads.remove({ programmeId }),
    onSuccess: () => {
      const removed = logo.data;
      queries.setQueryData(queryKey, null);
      notify(t("programmes.logoRemoved"), removed ? () => restore.mutate(removed) : null);
    },
  });
  return {
    logo,
    remove,
    choose: {
      onFile: (file: File) => {
        if (file.size > PICTURE_MAXIMUM_BYTES) return setRefusal("tooLarge");
        void toBase64(file).then((picture) => mutate(picture));
      },
      isPending,
      refusal,
      error,
      reset: () => {
        setRefusal(null);
        reset();
      },
    },
  };
};
