import { Button, Checkbox, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedFile } from "#contract/saved-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  isChosenAtFirst,
  type Passage,
  type PassageKind,
  thirdPartyPassages,
} from "#domain/third-party.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconDownload } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import "./access-packs.css";

interface WithView {
  readonly view: CaseFileView;
}

/** Prepares what answers a person who asks to see what is held about them. */
export const AccessPackButton = ({ view }: WithView) => {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t("accessPacks.open")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="xl"
        title={t("accessPacks.title")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        <AccessPack view={view} onClose={close} />
      </Modal>
    </>
  );
};

const AccessPack = ({ view, onClose }: WithView & { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const core = useCore();
  const caseFileId = view.id;
  const complete = useSave(() => core.accessPacks.saveCompleteFile({ caseFileId }));
  return (
    <Stack gap="lg">
      <Text>{t("accessPacks.intro")}</Text>
      <section className="access-part">
        <Title order={3}>{t("accessPacks.completeTitle")}</Title>
        <Text>{t("accessPacks.completeText")}</Text>
        {complete.error && <RefusalAlert error={complete.error} />}
        <Button
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={complete.isPending}
          onClick={() => complete.mutate()}
        >
          {t("accessPacks.saveComplete")}
        </Button>
      </section>
      <Passages view={view} />
      <Text c="dimmed" size="sm">
        {t("accessPacks.clear")}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("common.close")}
        </Button>
      </Group>
    </Stack>
  );
};

const Passages = ({ view }: WithView) => {
  const { t } = useTranslation();
  const core = useCore();
  const passages = thirdPartyPassages(view.caseFile, view.supplement);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(passages.filter(isChosenAtFirst).map(({ id }) => id)),
  );
  const passageIds = passages.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const save = useSave(() => core.accessPacks.savePassages({ caseFileId: view.id, passageIds }));
  const choose = (ids: ReadonlyArray<string>, isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (isChosen) after.add(id);
        else after.delete(id);
      return after;
    });
  const byKind = [...Map.groupBy(passages, ({ kind }) => kind)];
  return (
    <section className="access-part">
      <Title order={3}>{t("accessPacks.passagesTitle")}</Title>
      {passages.length === 0 ? (
        <Text>{t("accessPacks.noPassage")}</Text>
      ) : (
        <>
          <Text>{t("accessPacks.passagesText")}</Text>
          <div className="access-passages">
            {byKind.map(([kind, ofKind]) => (
              <PassageGroup
                key={kind}
                kind={kind}
                passages={ofKind}
                chosen={chosen}
                onChoose={choose}
              />
            ))}
          </div>
          {save.error && <RefusalAlert error={save.error} />}
          <Button
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={save.isPending}
            disabled={passageIds.length === 0}
            onClick={() => save.mutate()}
          >
            {t("accessPacks.savePassages", { count: passageIds.length })}
          </Button>
        </>
      )}
    </section>
  );
};

interface PassageGroupProps {
  readonly kind: PassageKind;
  readonly passages: ReadonlyArray<Passage>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlyArray<string>, isChosen: boolean) => void;
}

const PassageGroup = ({ kind, passages, chosen, onChoose }: PassageGroupProps) => {
  const { t } = useTranslation();
  const ids = passages.map(({ id }) => id);
  const isWhole = ids.every((id) => chosen.has(id));
  return (
    <fieldset className="access-group">
      <legend>
        {t(`accessPacks.kind.${kind}`)}
        {passages.length > 1 && (
          <Button
            variant="subtle"
            size="compact-xs"
            ml="xs"
            onClick={() => onChoose(ids, !isWhole)}
          >
            {t(isWhole ? "accessPacks.nothing" : "accessPacks.all")}
          </Button>
        )}
      </legend>
      {passages.map(({ id, who, on, text }) => (
        <Checkbox
          key={id}
          checked={chosen.has(id)}
          onChange={({ currentTarget }) => onChoose([id], currentTarget.checked)}
          label={text}
          description={[...who, ...(on === null ? [] : [formatDay(on)])].join(" · ")}
        />
      ))}
    </fieldset>
  );
};

const useSave = (save: () => Promise<SavedFile>) => {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: async () => receiveSavedFile(await save()),
    onSuccess: (isWritten) => isWritten && notify(t("accessPacks.saved")),
  });
};
