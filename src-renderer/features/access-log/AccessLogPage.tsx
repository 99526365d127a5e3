import { Button, Skeleton, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AccessEntry, AccessPage } from "#domain/access.ts";
import { formatInstantFullDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import "./access-log.css";

const fromTheLast: number | null = null;

/** Who opened what, day by day, last first. */
export const AccessLogPage = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    {
      queryKey: ["accessLog"],
      queryFn: ({ pageParam: before }) => core.accessLog.list({ before }),
      initialPageParam: fromTheLast,
      getNextPageParam: ({ next }: AccessPage) => next,
      staleTime: 0,
      gcTime: 0,
    },
  );
  const entries = data?.pages.flatMap((page) => page.entries);
  return (
    <main className="page-narrow" tabIndex={-1}>
      <Title order={1}>{t("accessLog.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("accessLog.intro")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!entries && !error && (
        <output aria-label={t("common.loading")}>
          <Skeleton height={180} radius="md" />
        </output>
      )}
      <div className="access-days">
        {entries && daysOf(entries).map((day) => <Day key={day.name} {...day} />)}
      </div>
      {hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t("accessLog.more")}
        </Button>
      )}
    </main>
  );
};

interface DayOfAccesses {
  readonly name: string;
  readonly entries: ReadonlyArray<AccessEntry>;
}

const daysOf = (entries: ReadonlyArray<AccessEntry>): ReadonlyArray<DayOfAccesses> =>
  [...Map.groupBy(entries, ({ at }) => formatInstantFullDay(at))].map(([name, ofDay]) => ({
    name,
    entries: ofDay,
  }));

const Day = ({ name, entries }: DayOfAccesses) => (
  <section className="panel" aria-label={name}>
    <Title order={2} size="h3">
      {name}
    </Title>
    <ol className="accesses">
      {entries.map((entry) => (
        <Access key={entry.sequence} entry={entry} />
      ))}
    </ol>
  </section>
);

const Access = ({ entry: { at, kind, caseFile, isGone } }: { readonly entry: AccessEntry }) => {
  const { t } = useTranslation();
  return (
    <li className="access" data-refused={kind === "unlockRefused"}>
      <span className="numbers access-time">{formatInstantTime(at)}</span>
      <span>{t(`accessLog.kind.${kind}`)}</span>
      {caseFile && (
        <Link
          to="/dossiers/$caseFileId"
          params={{ caseFileId: caseFile.id }}
          className="text-link numbers"
        >
          {caseFile.number}
        </Link>
      )}
      {isGone && kind !== "caseFileErased" && <span className="hint">{t("accessLog.gone")}</span>}
    </li>
  );
};
