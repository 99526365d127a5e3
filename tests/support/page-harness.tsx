import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { App } from "#renderer/app/App.tsx";
import { alwaysConnected } from "#renderer/shared/rpc/connection.ts";
import { startI18n } from "#renderer/shared/i18n/i18n.ts";

/** What a browser has and jsdom does not. */
export const usePage = (): void => {
  beforeAll(() => {
    startI18n();
    vi.stubGlobal("matchMedia", () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    vi.stubGlobal("scrollTo", () => {});
    Element.prototype.scrollIntoView = () => {};
    Object.defineProperty(document, "fonts", {
      value: { addEventListener: () => {}, removeEventListener: () => {} },
    });
  });
  beforeEach(() => {
    window.location.hash = "#/";
  });
  afterEach(cleanup);
};

/** The whole page on a core in the same process. */
export const openPage = (client: CoreClient) =>
  render(<App client={client} connection={alwaysConnected} />);
