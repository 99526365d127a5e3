import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Programme, ProgrammeId } from "#domain/programme.ts";
import { ShortText } from "#domain/text.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { useProgrammes } from "#renderer/shared/case-file/case-file-queries.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useForgetProgrammes } from "./programme-queries.ts";

interface DuplicateDialogProps {
  readonly programme: Programme;
  readonly onClose: () => void;
}

/** Asks what the copy is called; its short name is proposed until somebody writes another. */
export const DuplicateDialog = ({ programme, onClose }: DuplicateDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetProgrammes();
  const navigate = useNavigate();
  const taken = useProgrammes().data?.map(({ id }) => id) ?? [];
  const [typedName, setTypedName] = useState<string>(() =>
    t("programmes.copyName", { name: programme.name }),
  );
  const [typedId, setTypedId] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);

  const name = ShortText.safeParse(typedName.trim().normalize("NFC"));
  const id = ProgrammeId.safeParse(typedId ?? proposeId(typedName, taken));
  const isTaken = id.success && taken.includes(id.data);

  const { mutate, isPending, error } = useMutation({
    mutationFn: (asked: { readonly newId: string; readonly name: string }) =>
      core.programmes.duplicate({ id: programme.id, version: programme.version, ...asked }),
    onSuccess: async (copy) => {
      await forget();
      notify(t("programmes.duplicated", { name: copy.name }));
      onClose();
      await navigate({
        to: "/dispositifs/$programmeId/$version",
        params: { programmeId: copy.id, version: String(copy.version) },
      });
    },
  });

  return (
    <Dialog onClose={onClose} title={t("programmes.duplicateTitle", { name: programme.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.success && id.success && !isTaken) mutate({ newId: id.data, name: name.data });
        }}
      >
        <Stack>
          <Text c="dimmed">{t("programmes.duplicateIntro")}</Text>
          <TextInput
            label={t("programmes.duplicateName")}
            value={typedName}
            onChange={({ currentTarget }) => setTypedName(currentTarget.value)}
            error={isTried && !name.success && t("programmes.duplicateNameEmpty")}
            autoComplete="off"
            data-autofocus
          />
          <TextInput
            label={t("programmes.duplicateId")}
            description={t("programmes.duplicateIdHint")}
            value={typedId ?? proposeId(typedName, taken)}
            onChange={({ currentTarget }) => setTypedId(currentTarget.value)}
            error={
              (isTaken && t("programmes.duplicateIdTaken")) ||
              (isTried && !id.success && t("programmes.duplicateIdWrong"))
            }
            autoComplete="off"
          />
          {error !== null && <RefusalAlert error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("common.cancel")}
            </Button>
            <Button type="submit" loading={isPending}>
              {t("programmes.duplicateConfirm")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};

const LONGEST_ID = 40;

/** « Essai namurois » → `essai-namurois`, with a number behind it when that is taken. */
const proposeId = (name: string, taken: ReadonlyArray<string>): string => {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, LONGEST_ID - 4)
    .replace(/-$/, "");
  let proposed = plain;
  for (let next = 2; taken.includes(proposed); next += 1) proposed = `${plain}-${next}`;
  return proposed;
};
