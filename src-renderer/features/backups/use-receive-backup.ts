import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { RECEIVED_PIECE_BYTES } from "#domain/backup.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

/** Hands a file over to the core piece by piece; there it is called "received". */
export const useReceiveBackup = (onReceived: () => void) => {
  const core = useCore();
  const isCancelled = useRef(false);
  /** Of the bytes, between 0 and 1. */
  const [share, setShare] = useState(0);
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: async (file: File) => {
      isCancelled.current = false;
      setShare(0);
      for (let offset = 0; offset === 0 || offset < file.size; offset += RECEIVED_PIECE_BYTES) {
        const bytes = file.slice(offset, offset + RECEIVED_PIECE_BYTES);
        await core.backups.receive({ offset, piece: await toBase64(bytes) });
        if (isCancelled.current) return core.backups.discardReceived();
        setShare(Math.min(1, (offset + RECEIVED_PIECE_BYTES) / file.size));
      }
      onReceived();
    },
  });
  const cancel = () => {
    isCancelled.current = true;
    reset();
  };
  return { receive: mutate, cancel, isPending, share, error };
};

/** A data address is the only base64 that every browser makes of bytes without a detour over text. */
const toBase64 = (bytes: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const address = typeof reader.result === "string" ? reader.result : "";
      resolve(address.slice(address.indexOf(",") + 1));
    });
    reader.addEventListener("error", () => reject(reader.error ?? new Error("unreadable file")));
    reader.readAsDataURL(bytes);
  });
