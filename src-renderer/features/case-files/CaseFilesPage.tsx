import {
  Badge,
  Button,
  Checkbox,
  Group,
  Skeleton,
  Stack,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type CaseFilePage,
  type CaseFileSummary,
  LIST_SEARCH_LENGTH,
} from "#domain/case-file-view.ts";
import { DemonstrationButton, ImportButton } from "#renderer/features/exchange/index.ts";
import { RemindersPanel } from "#renderer/features/reminders/index.ts";
import { RetentionNotice } from "#renderer/features/retention/index.ts";
import { SearchResults } from "#renderer/features/search/index.ts";
import { useCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { formatInstantDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { IconFilePlus, IconSearch } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { openFirstFound, walkThroughFound } from "./walk-through-found.ts";
import "./case-files.css";

/** The first screen: the dossiers, the last changed first. */
export const CaseFilesPage = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const {
    data,
    error,
    refetch,
    isPlaceholderData,
    hasNextPage,
    isFetchingNextPage,
    fetchNextPage,
  } = useCaseFiles(search.trim());
  const counts = data?.pages[0]?.counts;
  const isEmpty = counts?.open === 0 && counts.closed === 0;
  return (
    <main className="page" tabIndex={-1}>
      <Group justify="space-between" align="center" mb="lg">
        <Title order={1}>{t("caseFiles.title")}</Title>
        <Group gap="sm">
          <ImportButton />
          <Button
            component={Link}
            to="/nouvelle-demande"
            leftSection={<IconFilePlus size={18} aria-hidden />}
          >
            {t("caseFiles.newRequest")}
          </Button>
        </Group>
      </Group>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <ListSkeleton />}
      {isEmpty && <EmptyVault />}
      {counts && !isEmpty && <RetentionNotice />}
      {counts && !isEmpty && <RemindersPanel />}
      {data && counts && !isEmpty && (
        <CaseFileList
          search={search}
          onSearch={setSearch}
          found={data.pages.flatMap(({ caseFiles }) => caseFiles)}
          counts={counts}
          isBusy={isPlaceholderData}
        >
          {hasNextPage && !isPlaceholderData && (
            <Button
              variant="default"
              className="case-table-more"
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t("caseFiles.showMore")}
            </Button>
          )}
        </CaseFileList>
      )}
    </main>
  );
};

const EmptyVault = () => {
  const { t } = useTranslation();
  return (
    <section className="panel empty-vault">
      <Title order={2}>{t("caseFiles.emptyTitle")}</Title>
      <Text maw="38rem">{t("caseFiles.emptyText")}</Text>
      <ol className="empty-steps">
        <li>{t("caseFiles.emptyStep1")}</li>
        <li>{t("caseFiles.emptyStep2")}</li>
        <li>{t("caseFiles.emptyStep3")}</li>
      </ol>
      <Group mt="xs">
        <Button component={Link} to="/nouvelle-demande">
          {t("caseFiles.newRequest")}
        </Button>
        <DemonstrationButton variant="light" />
      </Group>
    </section>
  );
};

interface CaseFileListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly found: ReadonlyArray<CaseFileSummary>;
  readonly counts: CaseFilePage["counts"];
  /** What is shown was found for what was typed before. */
  readonly isBusy: boolean;
  /** What stands below the lines. */
  readonly children: ReactNode;
}

const CaseFileList = ({ search, onSearch, found, counts, isBusy, children }: CaseFileListProps) => {
  const { t } = useTranslation();
  const [includePrivate, setIncludePrivate] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const opensFirst = useRef(false);
  const change = (text: string) => {
    opensFirst.current = false;
    onSearch(text);
  };
  const clear = () => {
    change("");
    field.current?.focus();
  };
  // Whoever types fast presses Enter before the answer is there: it is opened when it comes.
  useEffect(() => {
    if (isBusy || !opensFirst.current || !list.current) return;
    opensFirst.current = false;
    openFirstFound(list.current);
  }, [isBusy]);
  return (
    <Stack
      ref={list}
      gap="sm"
      onKeyDown={(event) => {
        if (event.key === "Escape") clear();
        if (event.key === "Enter" && event.target === field.current && search.trim()) {
          if (isBusy) opensFirst.current = true;
          else openFirstFound(event.currentTarget);
        }
        walkThroughFound(event);
      }}
    >
      <Group className="case-search-bar">
        <TextInput
          ref={field}
          aria-label={t("caseFiles.search")}
          placeholder={t("caseFiles.search")}
          value={search}
          maxLength={LIST_SEARCH_LENGTH}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          leftSection={<IconSearch size={18} aria-hidden />}
          className="case-search"
        />
        <Checkbox
          label={t("search.includePrivate")}
          checked={includePrivate}
          onChange={({ currentTarget }) => setIncludePrivate(currentTarget.checked)}
        />
        <span className="case-counts">
          {t("caseFiles.openCount", { count: counts.open })}
          {" · "}
          {t("caseFiles.closedCount", { count: counts.closed })}
        </span>
      </Group>
      {found.length === 0 ? (
        <output>{t("caseFiles.noneFound", { search })}</output>
      ) : (
        <div className="panel case-table-panel" aria-busy={isBusy}>
          <table className="case-table">
            <thead>
              <tr>
                <th scope="col">{t("caseFiles.number")}</th>
                <th scope="col">{t("caseFiles.person")}</th>
                <th scope="col">{t("caseFiles.step")}</th>
                <th scope="col">{t("caseFiles.missing")}</th>
                <th scope="col">{t("caseFiles.changed")}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((caseFile) => (
                <CaseFileRow key={caseFile.id} caseFile={caseFile} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {children}
      {/* Its own for each answer to that question: no private note stays on screen while the other is awaited. */}
      <SearchResults key={String(includePrivate)} search={search} includePrivate={includePrivate} />
    </Stack>
  );
};

const CaseFileRow = ({ caseFile }: { readonly caseFile: CaseFileSummary }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, number, usualName, familyName, fictional, missing, changedAt } = caseFile;
  const open = () => void navigate({ to: "/dossiers/$caseFileId", params: { caseFileId: id } });
  return (
    // The whole row is a larger target for the mouse; the link in it is what the keyboard uses.
    <tr onClick={open}>
      <td className="numbers">{number}</td>
      <th scope="row">
        <Link
          to="/dossiers/$caseFileId"
          params={{ caseFileId: id }}
          onClick={(event) => event.stopPropagation()}
        >
          {usualName} {familyName}
        </Link>
        {fictional && (
          <Badge variant="outline" color="gray" size="sm" className="fictional-badge">
            {t("caseFiles.fictional")}
          </Badge>
        )}
        <span className="case-table-programme">{caseFile.programmeName}</span>
      </th>
      <td>{caseFile.isClosed ? t("caseFiles.closed") : caseFile.currentStepTitle}</td>
      <td>
        {missing === 0 || caseFile.isClosed ? (
          <span className="state-met">{t("caseFiles.nothingMissing")}</span>
        ) : (
          <span className="state-open">{t("caseFiles.missingCount", { count: missing })}</span>
        )}
      </td>
      <td className="numbers">
        {t("caseFiles.changedAt", {
          day: formatInstantDay(changedAt),
          time: formatInstantTime(changedAt),
        })}
      </td>
    </tr>
  );
};

const ListSkeleton = () => (
  <Stack gap={10} aria-hidden>
    <Skeleton height={36} maw="26rem" />
    <Skeleton height={52} />
    <Skeleton height={52} />
    <Skeleton height={52} />
  </Stack>
);
