import { safe } from "@orpc/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NewSignature } from "#domain/organiser-signature.ts";
import { PICTURE_MAXIMUM_BYTES, type PictureRefusal } from "#domain/picture.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { toBase64 } from "#renderer/shared/ui/picture-data.ts";
import { redrawPicture } from "./redraw-picture.ts";

const signatureKey = ["organiserSignature"];

/** The organiser's signature and what can be done with it. `name`: whose hand the next one is. */
export const useSignature = (name: string) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<PictureRefusal | "tooLarge" | null>(null);
  const stored = useQuery({
    queryKey: signatureKey,
    queryFn: () => core.organiserSignatures.get(),
  });
  const refuse = (reason: typeof refusal): boolean => {
    setRefusal(reason);
    return false;
  };
  const isPrinted = stored.data?.isPrinted ?? true;
  const save = useMutation({
    /** Gives whether it was taken. */
    mutationFn: async (given: Blob): Promise<boolean> => {
      if (given.size > PICTURE_MAXIMUM_BYTES) return refuse("tooLarge");
      const picture = await toBase64(given);
      const saved = await safe(core.organiserSignatures.save({ name, picture, isPrinted }));
      if (saved.error) {
        if (saved.isDefined && saved.error.code === "SIGNATURE_REFUSED")
          return refuse(saved.error.data.reason);
        throw saved.error;
      }
      queries.setQueryData(signatureKey, saved.data);
      notify(t("organisers.signatureSaved"));
      return true;
    },
  });
  const give = (picture: Blob, onSaved: () => void) =>
    save.mutate(picture, {
      onSuccess: (isTaken) => {
        if (isTaken) onSaved();
      },
    });
  /** What is not drawn anew is refused by the core, with the reason; a drawing is taken from the sheet only. */
  const giveRedrawn = async (file: File, onSaved: () => void) => {
    const picture = await redrawPicture(file);
    if (picture === null && file.type === "image/svg+xml") refuse("notAnImage");
    else give(picture ?? file, onSaved);
  };
  /** As it was, or in the name that the organiser goes by now. */
  const keep = useMutation({
    mutationFn: (signature: NewSignature) => core.organiserSignatures.save(signature),
    onSuccess: (saved) => queries.setQueryData(signatureKey, saved),
  });
  const print = useMutation({
    mutationFn: (wanted: boolean) => core.organiserSignatures.print({ isPrinted: wanted }),
    onSuccess: (saved) => queries.setQueryData(signatureKey, saved),
  });
  const remove = useMutation({
    mutationFn: () => core.organiserSignatures.remove(),
    onSuccess: () => {
      const removed = stored.data;
      queries.setQueryData(signatureKey, null);
      notify(
        t("organisers.signatureRemoved"),
        removed ? () => keep.mutate(withoutType(removed)) : null,
      );
    },
  });
  return {
    stored,
    remove,
    choosePrinting: (wanted: boolean, onFailed: () => void) =>
      print.mutate(wanted, { onError: onFailed }),
    keepAsMine: () => {
      if (stored.data) keep.mutate({ ...withoutType(stored.data), name });
    },
    saveDrawing: (svg: string, onSaved: () => void) =>
      give(new Blob([svg], { type: "image/svg+xml" }), onSaved),
    choose: (file: File, onSaved: () => void) => void giveRedrawn(file, onSaved),
    isSaving: save.isPending,
    refusal,
    error: save.error ?? keep.error ?? print.error ?? remove.error,
    forgetRefusal: () => setRefusal(null),
  };
};

const withoutType = ({ name, picture, isPrinted }: NewSignature): NewSignature => ({
  name,
  picture,
  isPrinted,
});
