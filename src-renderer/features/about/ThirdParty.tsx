import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { matchesWords } from "#domain/name-key.ts";
import { IconSearch } from "#renderer/shared/ui/icons.ts";

/** What others wrote and Autour ships with; read when it is asked for, from a part of the program of its own. */
export const ThirdParty = () => {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const [search, setSearch] = useState("");
  const { data: list } = useQuery({
    queryKey: ["third-party"],
    queryFn: async () => (await import("./third-party.json")).default,
    enabled: isAsked,
    staleTime: Infinity,
  });
  if (!list)
    return (
      <Button variant="default" size="compact-md" loading={isAsked} onClick={() => setAsked(true)}>
        {t("about.thirdPartyShow")}
      </Button>
    );
  const found = list.packages.filter(({ name, licence }) =>
    matchesWords(`${name} ${licence}`, search),
  );
  return (
    <>
      <TextInput
        aria-label={t("about.thirdPartySearch")}
        placeholder={t("about.thirdPartySearch")}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
        ref={focusIt}
      />
      <p className="hint" aria-live="polite">
        {t("about.thirdPartyCount", { count: found.length })}
      </p>
      <ul className="third-party">
        {found.map(({ name, version, licence, texts }) => (
          <li key={`${name} ${version}`}>
            <LicensedPackage
              name={name}
              version={version}
              licence={licence}
              texts={texts.map((at) => list.texts[at] ?? "")}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The button that was pressed is gone. */
const focusIt = (field: HTMLInputElement | null) => field?.focus();

interface LicensedPackageProps {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: ReadonlyArray<string>;
}

/** The texts are long: they are in the page once they are looked at. */
const LicensedPackage = ({ name, version, licence, texts }: LicensedPackageProps) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{name}</strong> <span className="numbers">{version}</span>{" "}
        <span className="third-party-licence">{licence}</span>
      </summary>
      {isOpen && (
        // A long text is scrolled with the keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} lang="en" aria-label={t("about.thirdPartyText", { name })}>
          {texts.join("\n\n———\n\n")}
        </pre>
      )}
    </details>
  );
};
