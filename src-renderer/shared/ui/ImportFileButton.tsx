import { Button, FileButton } from "@mantine/core";
import { useRef } from "react";
import { IconFileImport } from "./icons.ts";

interface ImportFileButtonProps {
  readonly label: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly isPending: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses a file. The same one may be chosen again. */
export const ImportFileButton = ({ label, accept, isPending, onFile }: ImportFileButtonProps) => {
  const clearFile = useRef<() => void>(null);
  return (
    <FileButton
      resetRef={clearFile}
      accept={accept}
      onChange={(file) => {
        clearFile.current?.();
        if (file) onFile(file);
      }}
      inputProps={{ "aria-label": label }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={isPending}
          leftSection={<IconFileImport size={18} aria-hidden />}
        >
          {label}
        </Button>
      )}
    </FileButton>
  );
};
