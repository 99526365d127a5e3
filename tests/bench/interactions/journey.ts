import type { Locator, Page } from "@playwright/test";
import type { CaseFileId } from "#domain/case-file.ts";

/** What the pages of a journey are opened with. */
export interface Room {
  readonly page: Page;
  /** The fullest dossier of the vault. */
  readonly largest: CaseFileId;
  /** Opens a page by a press, waits until it is whole, and notes how long that took. */
  readonly open: (what: string, way: Locator) => Promise<void>;
}

export interface Journey {
  readonly name: string;
  readonly go: (room: Room) => Promise<void>;
}
