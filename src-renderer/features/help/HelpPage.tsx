import { Text, TextInput, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { matchesWords } from "#domain/name-key.ts";
import { ShortcutTable } from "#renderer/shared/shortcuts/ShortcutTable.tsx";
import { IconSearch } from "#renderer/shared/ui/icons.ts";
import { type HelpPath, helpPages, helpPaths } from "./help-pages.ts";
import "./help.css";

/** What users read of Autour, within it. */
export const HelpPage = ({ path }: { readonly path: HelpPath }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const looked = search.trim();
  return (
    <main className="page help" tabIndex={-1}>
      <Title order={1}>{t("help.title")}</Title>
      <Text c="dimmed">{t("help.intro")}</Text>
      <TextInput
        type="search"
        my="md"
        maw="26rem"
        aria-label={t("help.search")}
        placeholder={t("help.search")}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={search}
        maxLength={100}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div className="help-body">
        <nav aria-label={t("help.contents")} className="help-contents no-print">
          {helpPaths.map((one) => (
            <Link
              key={one}
              to="/aide/$page"
              params={{ page: one }}
              onClick={() => setSearch("")}
              aria-current={one === path && looked === "" ? "page" : undefined}
            >
              {t(`help.pages.${helpPages[one].id}.title`)}
            </Link>
          ))}
        </nav>
        {looked === "" ? <HelpText path={path} /> : <HelpFound looked={looked} />}
      </div>
    </main>
  );
};

const HelpText = ({ path }: { readonly path: HelpPath }) => {
  const { t } = useTranslation();
  const { id, parts } = helpPages[path];
  return (
    <article className="panel help-text">
      <Title order={2}>{t(`help.pages.${id}.title`)}</Title>
      <Text>{t(`help.pages.${id}.intro`)}</Text>
      {parts.map((part) => (
        <HelpPart key={part} part={part} />
      ))}
      {id === "keyboard" && <ShortcutTable />}
    </article>
  );
};

type PartId = (typeof helpPages)[HelpPath]["parts"][number];

const HelpPart = ({ part }: { readonly part: PartId }) => {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t(`help.parts.${part}.title`)}</h3>
      <p className="pre-line">{t(`help.parts.${part}.text`)}</p>
    </section>
  );
};

/** The passages that hold every word, under the page they are of. */
const HelpFound = ({ looked }: { readonly looked: string }) => {
  const { t } = useTranslation();
  const holds = (part: PartId) =>
    matchesWords(`${t(`help.parts.${part}.title`)} ${t(`help.parts.${part}.text`)}`, looked);
  const found = helpPaths
    .map((path) => {
      const all: ReadonlyArray<PartId> = helpPages[path].parts;
      return { path, parts: all.filter(holds) };
    })
    .filter(({ parts }) => parts.length > 0);
  return (
    <div className="help-text" aria-live="polite">
      {found.length === 0 && <output>{t("help.none", { search: looked })}</output>}
      {found.map(({ path, parts }) => (
        <article key={path} className="panel">
          <Title order={2}>{t(`help.pages.${helpPages[path].id}.title`)}</Title>
          {parts.map((part) => (
            <HelpPart key={part} part={part} />
          ))}
        </article>
      ))}
    </div>
  );
};
