import { Select, Switch } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { startTransition, useDeferredValue, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type PaperKind, type PaperSubject, scopeOf } from "#domain/paper-kind.ts";
import { papersOfForm, type TypedForm } from "#domain/live-preview.ts";
import { typedOutput, watchTyped } from "#renderer/shared/forms/watch-typed.ts";
import { choosePreferences, usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { noticeLock } from "#renderer/shared/ui/locked-watch.ts";
import { createLiveDrawing, type LiveState } from "./live-drawing.ts";
import { usePictureAddresses } from "./paper-pictures.ts";
import { PaperViewer } from "./PaperViewer.tsx";
import "./documents.css";
import "./live-paper.css";
import { useOwnPaperLanguage } from "./use-own-paper-language.ts";

type Typed = Parameters<CoreClient["livePreviews"]["draw"]>[0]["typed"];

interface LivePaperProps<Values extends FieldValues, Output> {
  readonly view: CaseFileView;
  readonly formId: TypedForm;
  readonly form: UseFormReturn<Values, unknown, Output>;
  readonly schema: z.ZodType<Output>;
  /** What the verb of the form would be given. */
  readonly typed: (output: Output) => Typed;
  /** The concertation and the passage the form is about; of the latest where it says nothing. */
  readonly about: Pick<PaperSubject, "concertation" | "cycle">;
}

interface LiveDrawingProps<Values extends FieldValues, Output> extends Omit<
  LivePaperProps<Values, Output>,
  "formId"
> {
  readonly kind: PaperKind;
}

/** Beside a form that feeds papers: the paper as it would be if what is typed were saved. */
export const LivePaper = <Values extends FieldValues, Output>(
  props: LivePaperProps<Values, Output>,
) => {
  const { t } = useTranslation();
  const core = useCore();
  const { showsLivePaper: isShown } = usePreferences();
  const kinds = papersOfForm[props.formId];
  // The switch answers at once; the pane, beside which the whole form grows narrower, is drawn behind it.
  const isDrawn = useDeferredValue(isShown);
  const [chosen, setChosen] = useState<PaperKind | null>(null);
  const kind = kinds.find((one) => one === chosen) ?? kinds[0];
  if (!kind) return null;
  return (
    <>
      <div className="live-head no-print">
        <Switch
          label={t("documents.live.show")}
          checked={isShown}
          onChange={({ currentTarget }) => {
            // Beside the work: a preference that cannot be kept is no reason to interrupt it.
            choosePreferences(core, { showsLivePaper: currentTarget.checked }).catch(() => {});
          }}
        />
      </div>
      {isDrawn && (
        <aside className="live-pane no-print" aria-label={t("documents.live.title")}>
          {kinds.length > 1 && (
            <Select
              aria-label={t("documents.live.which")}
              value={kind}
              allowDeselect={false}
              data={kinds.map((value) => ({ value, label: t(`documents.kinds.${value}`) }))}
              onChange={setChosen}
            />
          )}
          <LivePages key={kind} {...props} kind={kind} />
        </aside>
      )}
    </>
  );
};

const LivePages = <Values extends FieldValues, Output>({
  view,
  form,
  schema,
  typed,
  about,
  kind,
}: LiveDrawingProps<Values, Output>) => {
  const { t } = useTranslation();
  const state = useLiveDrawing({ view, form, schema, typed, about, kind });
  const pages = usePictureAddresses(state.pages);
  const isSmall = useMediaQuery("(max-width: 1199px)") ?? false;
  const name = t("documents.live.of", { name: t(`documents.kinds.${kind}`) });
  const sentence = useStanding(state);
  return (
    <>
      {/* Always there, so that it is read aloud when it changes, and nothing moves. */}
      <output className="live-standing">{sentence}</output>
      {pages.length > 0 && (
        <PaperViewer name={name} pages={pages} hasThumbnails={isSmall} status={null} />
      )}
    </>
  );
};

/** Whether the pages are what is typed, in a sentence. */
const useStanding = ({ pages, standing }: LiveState): string => {
  const { t } = useTranslation();
  if (standing.type === "current")
    return pages.length === 0 ? t("documents.preparing") : t("documents.live.isCurrent");
  if (standing.type === "failed") return t("documents.live.failed");
  if (standing.reason === null) return t("documents.live.waiting");
  return t("documents.live.waitingFor", { reason: t(`documentRefusal.${standing.reason}`) });
};

const useLiveDrawing = <Values extends FieldValues, Output>({
  view: { id: caseFileId, caseFile, supplement },
  form,
  schema,
  typed,
  about,
  kind,
}: LiveDrawingProps<Values, Output>): LiveState => {
  const core = useCore();
  const queries = useQueryClient();
  const language = useOwnPaperLanguage(kind);
  const [state, setState] = useState<LiveState>(nothingYet);
  const { concertation, cycle } = subjectOf(kind, about);
  const latest = useRef({ schema, typed });
  useEffect(() => {
    latest.current = { schema, typed };
  });

  // Begins anew once the dossier was saved, by this form or another one: the pages are then others.
  useEffect(() => {
    const drawing = createLiveDrawing<Typed>({
      draw: (written, known) =>
        core.livePreviews.draw({
          caseFileId,
          paper: { kind, concertation, cycle, memberId: null },
          language,
          typed: written,
          known: [...known],
        }),
      show: (shown) => {
        if (shown.standing.type === "failed") noticeLock(queries, shown.standing.error);
        // A letter typed meanwhile comes first.
        startTransition(() => setState(shown));
      },
    });
    const want = () =>
      drawing.want(() => {
        const output = typedOutput(form, latest.current.schema);
        return output === null ? null : latest.current.typed(output);
      });
    want();
    // The letter shows first; the whole form is read behind it.
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const unwatch = watchTyped(form, () => {
      clearTimeout(waiting);
      waiting = setTimeout(want);
    });
    return () => {
      clearTimeout(waiting);
      unwatch();
      drawing.stop();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the dossier is read by the core
  }, [core, queries, caseFileId, caseFile, supplement, form, kind, language, concertation, cycle]);
  return state;
};

/** Which of its kind is drawn: that of the form, else the latest. */
const subjectOf = (
  kind: PaperKind,
  about: Pick<PaperSubject, "concertation" | "cycle">,
): Pick<PaperSubject, "concertation" | "cycle"> => {
  const scope = scopeOf(kind);
  const isOfCycle = scope.startsWith("cycle");
  return {
    concertation: scope === "caseFile" || isOfCycle ? null : about.concertation,
    cycle: isOfCycle ? about.cycle : null,
  };
};

const nothingYet: LiveState = { pages: [], standing: { type: "current" } };
