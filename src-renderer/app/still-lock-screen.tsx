import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { t } from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { type InterfaceLanguage, interfaceLanguages } from "#domain/preference-choices.ts";
import type { VaultList } from "#domain/vault.ts";
import { UnlockPage, vaultListQueryKey } from "#renderer/features/vault/index.ts";
import { startI18n, turnTo } from "#renderer/shared/i18n/i18n.ts";
import { connectCore } from "#renderer/shared/rpc/connect-core.ts";
import { CoreClientContext } from "#renderer/shared/rpc/core-client.ts";
import { cssVariables, theme } from "./theme.ts";

/** The lock screen as HTML, in one language. */
export interface StillLockScreen {
  readonly language: InterfaceLanguage;
  /** The name of the vault is put where `nameMark` stands. */
  readonly html: string;
  /** What a vault without a name is called; its id is put where `idMark` stands. */
  readonly unnamed: string;
}

const nameMark = "%NAME%";
const idMark = "%ID%";

/** Draws the page's own lock screen, at the build: what is painted first cannot differ from what takes its place. */
export const drawStillLockScreens = async (): Promise<ReadonlyArray<StillLockScreen>> => {
  startI18n();
  const drawn: StillLockScreen[] = [];
  for (const language of interfaceLanguages) {
    await turnTo(language);
    drawn.push({ language, html: draw(), unnamed: t("vault.unnamed", { id: idMark }) });
  }
  return drawn;
};

const draw = (): string => {
  const queries = new QueryClient();
  const list: VaultList = { vaults: [{ id: "0", label: nameMark }], chosen: "0" };
  queries.setQueryData(vaultListQueryKey, list);
  // Nothing is asked of a core while a page is drawn.
  const { client } = connectCore(async () => ({ ok: false, absence: "lost" }));
  return renderToStaticMarkup(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables}>
      <CoreClientContext value={client}>
        <QueryClientProvider client={queries}>
          <UnlockPage onLookAround={() => {}} onNewVault={() => {}} />
        </QueryClientProvider>
      </CoreClientContext>
    </MantineProvider>,
  );
};
