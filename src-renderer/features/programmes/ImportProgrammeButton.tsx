import { Button, FileButton, Modal, Text } from "@mantine/core";
import { safe } from "@orpc/client";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { PROGRAMME_FILE_MAXIMUM_BYTES, type ProgrammeFileRefusal } from "#domain/programme-file.ts";
import { problemSentence } from "#renderer/shared/i18n/problem-sentence.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconFileImport } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { jsonPathLabel } from "./describe-programme.ts";
import { useForgetProgrammes } from "./programme-queries.ts";

/** Reads a definition file: whole, or not at all with every field that is wrong. */
export const ImportProgrammeButton = () => {
  const { t } = useTranslation();
  const clearFile = useRef<() => void>(null);
  const { importFile, isPending, refusal, error, reset } = useImportProgramme();
  return (
    <>
      <FileButton
        resetRef={clearFile}
        accept=".json,application/json"
        onChange={(file) => {
          clearFile.current?.();
          if (file) importFile(file);
        }}
        inputProps={{ "aria-label": t("programmes.import") }}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={isPending}
            leftSection={<IconFileImport size={18} aria-hidden />}
          >
            {t("programmes.import")}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={refusal !== null || error !== null}
        onClose={reset}
        size="lg"
        title={t("programmes.refusedTitle")}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        {refusal ? <Refusal refusal={refusal} /> : <RefusalAlert error={error} />}
      </Modal>
    </>
  );
};

const useImportProgramme = () => {
  const { t } = useTranslation();
  const core = useCore();
  const forget = useForgetProgrammes();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<ProgrammeFileRefusal | null>(null);

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (text: string) => {
      const { error: refused, data, isDefined } = await safe(core.programmes.import({ text }));
      if (refused) {
        if (isDefined && refused.code === "PROGRAMME_REFUSED") return setRefusal(refused.data);
        throw refused;
      }
      const { isNew, programme } = data;
      const { id, name, version } = programme;
      await forget();
      notify(
        isNew
          ? t("programmes.imported", { name, version })
          : t("programmes.alreadyHere", { name, version }),
      );
      await navigate({
        to: "/dispositifs/$programmeId/$version",
        params: { programmeId: id, version: String(version) },
      });
    },
  });

  return {
    importFile: (file: File) => {
      // A film chosen by mistake is refused before it fills the memory.
      if (file.size > PROGRAMME_FILE_MAXIMUM_BYTES)
        return setRefusal({ type: "TooLarge", maximumBytes: PROGRAMME_FILE_MAXIMUM_BYTES });
      void file.text().then((text) => mutate(text));
    },
    isPending,
    refusal,
    error,
    reset: () => {
      setRefusal(null);
      reset();
    },
  };
};

const Refusal = ({ refusal }: { readonly refusal: ProgrammeFileRefusal }) => {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Text>
        {refusal.type === "NewerVersion"
          ? t("programmeRefusal.NewerVersion", { version: refusal.version })
          : t(`programmeRefusal.${refusal.type}`)}
      </Text>
      {refusal.type === "Invalid" && (
        <ul className="programme-problems">
          {refusal.problems.map(({ path, rule, parameters }) => (
            <li key={`${path} ${rule}`}>
              <strong>{jsonPathLabel(t, path)}</strong>
              <span>{problemSentence(t, rule, parameters)}</span>
              <code>{path}</code>
            </li>
          ))}
        </ul>
      )}
      <Text c="dimmed" mt="md">
        {t("programmes.nothingWritten")}
      </Text>
    </div>
  );
};
