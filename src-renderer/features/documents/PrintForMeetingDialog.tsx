import { Button, Checkbox, Group, NativeSelect, NumberInput, Progress, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { MeetingPaper, PrintedMeeting } from "#domain/meeting-papers.ts";
import { isForThem, possibleRecipients } from "#domain/possible-recipients.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { copyCount, type HandedOut, layOutJob, type PrintedPaper } from "./print-job.ts";
import { type Choices, chosenRecipients, firstChoice, recipientKey } from "./recipient-choices.ts";
import { RecipientPicker } from "./RecipientPicker.tsx";

interface PrintForMeetingDialogProps {
  readonly view: CaseFileView;
  readonly meetings: ReadonlyArray<PrintedMeeting>;
  readonly onReady: (pages: ReadonlyArray<string>, handedOut: ReadonlyArray<HandedOut>) => void;
  readonly onClose: () => void;
}

/** What is chosen of one paper. */
interface PaperChoice {
  readonly isPrinted: boolean;
  /** Of a paper that names nobody. */
  readonly copies: number;
  readonly choices: Choices;
}

/** Which papers, for whom, how many of each. */
export const PrintForMeetingDialog = ({
  view,
  meetings,
  onReady,
  onClose,
}: PrintForMeetingDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [number, setNumber] = useState(meetings[0]?.number ?? 0);
  const [chosen, setChosen] = useState<ReadonlyMap<MeetingPaper["paper"]["kind"], PaperChoice>>(
    new Map(),
  );
  const [isOnBothSides, setOnBothSides] = useState(false);
  const [isTried, setTried] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const papers = meetings.find((one) => one.number === number)?.papers ?? [];
  const choiceOf = (one: MeetingPaper) => chosen.get(one.paper.kind) ?? usualChoice(view, one);
  const printed: ReadonlyArray<PrintedPaper> = papers
    .map((one) => ({ one, choice: choiceOf(one) }))
    .filter(({ choice }) => choice.isPrinted)
    .map(({ one, choice }) => ({
      one,
      copies: choice.copies,
      readers: chosenRecipients(readersOf(view, one), choice.choices),
    }));
  const count = copyCount(printed);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      layOutJob(core, view.id, printed, {
        isOnBothSides,
        onProgress: setDone,
        isStopped: () => isStopped.current,
      }),
    onMutate: () => {
      isStopped.current = false;
    },
    onSettled: () => setDone(null),
    onSuccess: (pages) => {
      if (!pages) return;
      const handedOut = printed.flatMap(({ one }) =>
        one.issued && one.isPersonal
          ? [{ issued: one.issued, choices: choiceOf(one).choices }]
          : [],
      );
      onReady(pages, handedOut);
    },
  });
  const stop = () => {
    isStopped.current = true;
    if (!isPending) onClose();
  };
  return (
    <Dialog size="lg" onClose={stop} title={t("copies.printAll")}>
      <div className="dialog-fields">
        <Text>{t("copies.printIntro")}</Text>
        {meetings.length > 1 && (
          <NativeSelect
            label={t("copies.meeting")}
            value={String(number)}
            onChange={({ currentTarget }) => {
              setNumber(Number(currentTarget.value));
              setChosen(new Map());
            }}
            data={meetings.map((one) => ({
              value: String(one.number),
              label: t(isHeld(view, one) ? "copies.meetingHeld" : "copies.meetingComing", {
                number: one.number,
              }),
            }))}
          />
        )}
        {papers.map((one) => (
          <PaperToPrint
            key={one.paper.kind}
            view={view}
            one={one}
            choice={choiceOf(one)}
            onChoice={(choice) => setChosen(new Map(chosen).set(one.paper.kind, choice))}
            isTried={isTried}
          />
        ))}
        <Checkbox
          label={t("copies.bothSides")}
          description={t("copies.bothSidesHint")}
          checked={isOnBothSides}
          onChange={({ currentTarget }) => setOnBothSides(currentTarget.checked)}
        />
        {error !== null && <RefusalAlert error={error} />}
      </div>
      {done !== null && (
        <div className="copies-progress">
          <output>{t("copies.progress", { done, count })}</output>
          <Progress
            value={(100 * done) / count}
            aria-label={t("copies.progress", { done, count })}
          />
        </div>
      )}
      <Group className="delivery-foot" justify="flex-end">
        <Button variant="default" onClick={stop}>
          {t(isPending ? "copies.stop" : "common.cancel")}
        </Button>
        <Button loading={isPending} onClick={() => (count > 0 ? mutate() : setTried(true))}>
          {t("copies.print")}
        </Button>
      </Group>
    </Dialog>
  );
};

/** Who a paper is for; whom it is not for is not printed for here. */
const readersOf = (view: CaseFileView, { paper }: MeetingPaper) =>
  possibleRecipients(view, paper, view.today).filter(isForThem);

/** One for the table; of the others one for each reader. */
const usualChoice = (view: CaseFileView, one: MeetingPaper): PaperChoice => {
  const readers = readersOf(view, one);
  const { issued } = one;
  return {
    isPrinted: true,
    copies: one.isPersonal ? Math.max(1, readers.length) : 1,
    choices: new Map(
      issued ? readers.map((reader) => [recipientKey(reader), firstChoice(reader, issued)]) : [],
    ),
  };
};

const isHeld = ({ caseFile }: CaseFileView, { number }: PrintedMeeting): boolean =>
  caseFile.concertations.some((one) => one.number === number);

interface PaperToPrintProps {
  readonly view: CaseFileView;
  readonly one: MeetingPaper;
  readonly choice: PaperChoice;
  readonly onChoice: (choice: PaperChoice) => void;
  readonly isTried: boolean;
}

const PaperToPrint = ({ view, one, choice, onChoice, isTried }: PaperToPrintProps) => {
  const { t } = useTranslation();
  const { paper, issued, isPersonal } = one;
  const name = t(`documents.kinds.${paper.kind}`);
  return (
    <section className="print-paper" aria-label={name}>
      <div className="delivery-line">
        <Checkbox
          label={name}
          description={issued ? t("documents.version", issued) : t("copies.printedAsDraft")}
          checked={choice.isPrinted}
          onChange={({ currentTarget }) =>
            onChoice({ ...choice, isPrinted: currentTarget.checked })
          }
        />
        {choice.isPrinted && !(issued && isPersonal) && (
          <NumberInput
            className="delivery-copies"
            aria-label={t("copies.copiesOf", { name })}
            suffix={t("documents.copiesSuffix", { count: choice.copies })}
            min={1}
            max={99}
            clampBehavior="strict"
            allowDecimal={false}
            value={choice.copies}
            onChange={(value) =>
              onChoice({ ...choice, copies: typeof value === "number" && value > 0 ? value : 1 })
            }
          />
        )}
      </div>
      {choice.isPrinted && issued && isPersonal && (
        <div className="print-readers">
          <RecipientPicker
            view={view}
            issued={issued}
            possible={readersOf(view, one)}
            choices={choice.choices}
            onChoices={(choices) => onChoice({ ...choice, choices })}
            hasCopies
            isTried={isTried}
          />
        </div>
      )}
    </section>
  );
};
