import { useTranslation } from "react-i18next";
import { useWaitingFile } from "./waiting-file.ts";

/** Before the vault is open: the file that somebody opened with Autour is not forgotten. */
export const WaitingFileNote = () => {
  const { t } = useTranslation();
  const { isWaiting } = useWaitingFile();
  return <output className="waiting-file-note">{isWaiting && t("vault.waitingFile")}</output>;
};
