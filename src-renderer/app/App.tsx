import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider, useIsMutating } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import type { CoreClient } from "#contract/contract.ts";
import { VaultGate } from "#renderer/features/vault/index.ts";
import { DraftKeeperProvider } from "#renderer/shared/forms/draft-context.tsx";
import type { Connection } from "#renderer/shared/rpc/connect-core.ts";
import { ConnectionContext } from "#renderer/shared/rpc/connection.ts";
import { CoreClientContext } from "#renderer/shared/rpc/core-client.ts";
import { ConfirmationDialog } from "#renderer/shared/ui/confirm.tsx";
import { ErrorBoundary } from "#renderer/shared/ui/ErrorBoundary.tsx";
import { watchfulCaches } from "#renderer/shared/ui/locked-watch.ts";
import { Notices } from "#renderer/shared/ui/notices.tsx";
import { CoreGate } from "./shell/CoreGate.tsx";
import { UnheardRefusal } from "./shell/UnheardRefusal.tsx";
import { useColourScheme } from "./use-colour-scheme.ts";
import { cssVariables, theme } from "./theme.ts";

interface AppProps {
  readonly client: CoreClient;
  readonly connection: Connection;
}

/** The whole page on one core; tests mount it on an in-process one. */
export const App = ({ client, connection }: AppProps) => {
  const [queries] = useState(createQueryClient);
  const scheme = useColourScheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <ErrorBoundary>
        <CoreClientContext value={client}>
          <ConnectionContext value={connection}>
            <QueryClientProvider client={queries}>
              <DraftKeeperProvider>
                <CoreGate>
                  <VaultGate onOtherVault={goHome}>
                    <Suspense>
                      <Desk />
                    </Suspense>
                  </VaultGate>
                  <DeskFetcher />
                </CoreGate>
                <ConfirmationDialog />
                <UnheardRefusal />
                <Notices />
              </DraftKeeperProvider>
            </QueryClientProvider>
          </ConnectionContext>
        </CoreClientContext>
      </ErrorBoundary>
    </MantineProvider>
  );
};

const readDesk = async () => ({ default: (await import("./Desk.tsx")).Desk });
const Desk = lazy(readDesk);

/** Opening a vault takes the core a while: long enough to read the pages that come after it. */
const DeskFetcher = () => {
  const isOpening = useIsMutating() > 0;
  useEffect(() => {
    if (isOpening) void readDesk();
  }, [isOpening]);
  return null;
};

const goHome = () => {
  window.location.hash = "#/";
};

// The core is on this laptop: an answer stays true until this page changes something, and a refusal will not pass by itself.
const createQueryClient = () => {
  const queries: QueryClient = new QueryClient({
    ...watchfulCaches(() => queries),
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: 30_000,
        refetchOnReconnect: false,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
  return queries;
};
