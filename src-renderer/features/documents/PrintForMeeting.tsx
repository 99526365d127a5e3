import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { printedMeetings } from "#domain/meeting-papers.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconPrinter } from "#renderer/shared/ui/icons.ts";
import { DeliveryDialog } from "./DeliveryDialog.tsx";
import { svgAddress } from "#renderer/shared/ui/svg-address.ts";
import { printPages } from "./PaperPages.tsx";
import { PrintForMeetingDialog } from "./PrintForMeetingDialog.tsx";
import type { HandedOut } from "./print-job.ts";

/** « Tout imprimer pour cette réunion »: one job, after which who got what is proposed for noting. */
export const PrintForMeeting = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const meetings = printedMeetings(view);
  const [isOpen, setOpen] = useState(false);
  const [job, setJob] = useState<ReadonlyArray<string> | null>(null);
  const [toNote, setToNote] = useState<ReadonlyArray<HandedOut>>([]);
  const [first, ...others] = toNote;

  const print = async (
    pages: ReadonlyArray<string>,
    handedOut: ReadonlyArray<HandedOut>,
  ): Promise<void> => {
    // They stand on the page before it is printed.
    flushSync(() => setJob(pages));
    await core.accessLog.notePrinted({ caseFileId: view.id });
    await printPages();
    setOpen(false);
    setToNote(handedOut);
    if (handedOut.length === 0) setJob(null);
  };
  // The pages stay until all is noted: where printing goes on behind the window, it reads them meanwhile.
  const noted = () => {
    setToNote(others);
    if (others.length === 0) setJob(null);
  };

  if (meetings.length === 0) return null;
  return (
    <>
      <Button
        className="print-meeting"
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t("copies.printAll")}
      </Button>
      {isOpen && (
        <PrintForMeetingDialog
          view={view}
          meetings={meetings}
          onReady={(pages, handedOut) => void print(pages, handedOut)}
          onClose={() => setOpen(false)}
        />
      )}
      {job && <PrintJob pages={job} />}
      {first && (
        <DeliveryDialog
          key={first.issued.number}
          view={view}
          issued={first.issued}
          isLast
          proposed={{ choices: first.choices, means: "paper" }}
          onClose={noted}
        />
      )}
    </>
  );
};

/** The pages of a job, in the place of those of the paper on the screen (documents.css). */
const PrintJob = ({ pages }: { readonly pages: ReadonlyArray<string> }) => {
  // The copies of one paper are the same pages: each stands by its place.
  const pictures = useMemo(
    () => pages.map((page, place) => ({ place, address: page === "" ? null : svgAddress(page) })),
    [pages],
  );
  return createPortal(
    <div className="document-print print-job">
      {pictures.map(({ place, address }) =>
        address === null ? (
          <div key={place} className="document-page" />
        ) : (
          <img key={place} src={address} alt="" className="document-page" />
        ),
      )}
    </div>,
    document.body,
  );
};
