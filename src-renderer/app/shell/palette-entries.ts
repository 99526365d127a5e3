import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import { LIST_SEARCH_LENGTH } from "#domain/case-file-view.ts";
import { matchesWords } from "#domain/name-key.ts";
import { stepIds } from "#domain/step.ts";
import { useMakeBackup } from "#renderer/features/backups/index.ts";
import { paperAddress, paperName, papersOf } from "#renderer/features/documents/index.ts";
import { useLock } from "#renderer/features/vault/index.ts";
import { caseFileFrom, useCaseFileIfAny } from "#renderer/shared/case-file/case-file-queries.ts";
import { sectionOfPlace } from "#renderer/shared/case-file/section-of-place.ts";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { keepFoundWords } from "#renderer/shared/ui/found-words.ts";
import { sectionPaths } from "../dossier/sections.ts";
import { usePlaces } from "./places.ts";
import { useRecentDossiers } from "./recent-dossiers.ts";

export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** Said beside it, quieter. */
  readonly note: string;
  readonly run: () => void;
}

interface PaletteGroup {
  readonly id:
    | "recent"
    | "caseFiles"
    | "contacts"
    | "passages"
    | "papers"
    | "sections"
    | "commands"
    | "pages";
  readonly entries: ReadonlyArray<PaletteEntry>;
}

interface PaletteOffer {
  readonly groups: ReadonlyArray<PaletteGroup>;
  /** Some of it was found for what was typed before. */
  readonly isBusy: boolean;
}

interface PaletteQuestion {
  /** As typed, once somebody has paused. */
  readonly text: string;
  /** The dossier that is open on the page. */
  readonly here: CaseFileId | null;
  readonly onKeyboard: () => void;
}

/** A list that is longer is read by nobody: whoever does not see theirs types another letter. */
const SHOWN = 6;

/** One letter stands nearly everywhere: it says nothing yet. */
const SHORTEST_SEARCH = 2;

/** What the palette offers, group by group, without the empty ones. Private notes are never looked through. */
export const usePaletteGroups = (question: PaletteQuestion): PaletteOffer => {
  const dossiers = useDossierEntries(question.text);
  const contacts = useContactEntries(question.text);
  const passages = usePassageEntries(question.text);
  const here = useHereGroups(question.here, question.text);
  const fixed = useFixedGroups(question);
  const groups: ReadonlyArray<PaletteGroup> = [
    { id: question.text === "" ? "recent" : "caseFiles", entries: dossiers.entries },
    ...here,
    { id: "contacts", entries: contacts.entries },
    ...fixed,
    { id: "passages", entries: passages.entries },
  ];
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    isBusy: dossiers.isBusy || contacts.isBusy || passages.isBusy,
  };
};

interface PaletteEntries {
  readonly entries: ReadonlyArray<PaletteEntry>;
  readonly isBusy: boolean;
}

const nothing: PaletteEntries = { entries: [], isBusy: false };

const useDossierEntries = (text: string): PaletteEntries => {
  const core = useCore();
  const say = useSayOfProgrammes();
  const open = useOpenSection();
  const queries = useQueryClient();
  const seen = useRecentDossiers();
  const { data, isPending, isPlaceholderData } = useQuery({
    queryKey: ["palette", "caseFiles", text],
    queryFn: () => core.caseFiles.list({ search: text.slice(0, LIST_SEARCH_LENGTH), limit: SHOWN }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const listed = (data?.caseFiles ?? []).map(({ id, number, usualName, familyName, ...line }) => ({
    id,
    label: `${usualName} ${familyName}`,
    note: [number, say(line.currentStepTitle)].join(" · "),
  }));
  const recent = seen.flatMap((id) => {
    const view = caseFileFrom(queries, id);
    if (!view) return [];
    const { person, number } = view.caseFile;
    return [
      {
        id,
        label: `${person.usualName} ${person.familyName}`,
        note: number,
      },
    ];
  });
  const found =
    text === ""
      ? [...recent, ...listed.filter(({ id }) => recent.every((one) => one.id !== id))]
      : listed;
  return {
    isBusy: isPending || isPlaceholderData,
    entries: found.slice(0, SHOWN).map(({ id, label, note }): PaletteEntry => ({
      key: `dossier ${id}`,
      label,
      note,
      run: () => open(id, sectionPaths.request),
    })),
  };
};

const useContactEntries = (text: string): PaletteEntries => {
  const core = useCore();
  const navigate = useNavigate();
  const { data, isPending: isBusy } = useQuery({
    queryKey: ["palette", "contacts"],
    queryFn: () => core.contacts.list(),
    enabled: text.length >= SHORTEST_SEARCH,
    staleTime: 0,
    gcTime: 0,
  });
  if (text.length < SHORTEST_SEARCH) return nothing;
  const entries = (data?.entries ?? [])
    .filter(({ contact: { name, role, organisation } }) =>
      matchesWords([name, role, organisation].join(" "), text),
    )
    .slice(0, SHOWN)
    .map(({ id, contact: { name, role, organisation } }) => ({
      key: `contact ${id}`,
      label: name,
      note: [role, organisation].filter(Boolean).join(" · "),
      run: () => void navigate({ to: "/carnet", search: { cherche: name } }),
    }));
  return { entries, isBusy };
};

const usePassageEntries = (text: string): PaletteEntries => {
  const { t } = useTranslation();
  const core = useCore();
  const open = useOpenSection();
  const { data, isPending, isPlaceholderData } = useQuery({
    queryKey: ["palette", "passages", text],
    queryFn: () => core.search.caseFiles({ text, includePrivate: false }),
    enabled: text.length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  if (text.length < SHORTEST_SEARCH) return nothing;
  const entries = (data ?? [])
    .slice(0, SHOWN)
    .map(({ entryId, caseFileId, place, excerpt, ...found }) => ({
      key: `passage ${entryId}`,
      label: excerpt.map((segment) => segment.text).join(""),
      note: [found.usualName, t(`search.place.${place}`)].join(" · "),
      run: () => {
        keepFoundWords(excerpt.filter(({ isMatch }) => isMatch).map((segment) => segment.text));
        open(caseFileId, sectionOfPlace[place]);
      },
    }));
  return { entries, isBusy: isPending || isPlaceholderData };
};

/** The sections and the papers of the dossier that is open. */
const useHereGroups = (here: CaseFileId | null, text: string): ReadonlyArray<PaletteGroup> => {
  const { t } = useTranslation();
  const open = useOpenSection();
  const view = useCaseFileIfAny(here);
  if (!view) return [];
  const sections = [
    ...view.progress.steps.map(({ id, title }) => ({ path: sectionPaths[id], label: title })),
    { path: sectionPaths.network, label: t("caseFiles.network") },
    { path: sectionPaths.papers, label: t("caseFiles.papers") },
    { path: sectionPaths.chronology, label: t("chronology.title") },
    { path: sectionPaths.history, label: t("caseFiles.history") },
  ];
  const papers = papersOf(view).map((paper) => ({
    label: paperName(t, view, paper),
    address: paperAddress(paper),
  }));
  return [
    {
      id: "sections",
      entries: sections
        .filter(({ label }) => matchesWords(label, text))
        .slice(0, text === "" ? stepIds.length : undefined)
        .map(({ path, label }) => ({
          key: `section ${path}`,
          label,
          note: view.caseFile.number,
          run: () => open(view.id, path),
        })),
    },
    {
      id: "papers",
      // Without a word looked for, they would hide everything else.
      entries: papers
        .filter(({ label }) => text !== "" && matchesWords(label, text))
        .slice(0, SHOWN)
        .map(({ label, address }) => ({
          key: `paper ${address}`,
          label,
          note: view.caseFile.number,
          run: () => open(view.id, sectionPaths.papers, address),
        })),
    },
  ];
};

const useFixedGroups = ({ text, onKeyboard }: PaletteQuestion): ReadonlyArray<PaletteGroup> => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lock = useLock();
  const { mutate: backUp } = useMakeBackup();
  const { daily, occasional, settings, about } = usePlaces();
  const commands = [
    {
      key: "newRequest",
      label: t("palette.commands.newRequest"),
      note: "",
      run: () => void navigate({ to: "/nouvelle-demande" }),
    },
    {
      key: "lock",
      label: t("palette.commands.lock"),
      note: "Ctrl+L",
      run: () => void lock(),
    },
    { key: "backUp", label: t("palette.commands.backUp"), note: "", run: () => backUp() },
    { key: "keyboard", label: t("palette.commands.keyboard"), note: "", run: onKeyboard },
  ];
  const pages = [...daily, ...occasional, ...settings, ...about].map(({ to, name }) => ({
    key: `page ${to}`,
    label: name,
    note: "",
    run: () => void navigate({ to }),
  }));
  return [
    { id: "commands", entries: commands.filter(({ label }) => matchesWords(label, text)) },
    { id: "pages", entries: pages.filter(({ label }) => matchesWords(label, text)) },
  ];
};

const useOpenSection = () => {
  const navigate = useNavigate();
  return (caseFileId: CaseFileId, section: string, papier?: string): void =>
    void navigate({
      to: "/dossiers/$caseFileId/$section",
      params: { caseFileId, section },
      search: papier === undefined ? {} : { papier },
    });
};
