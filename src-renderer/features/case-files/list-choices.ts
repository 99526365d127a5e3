import { create } from "zustand";
import { type ListFilter, type ListSort, noFilter, usualSort } from "#domain/case-file-view.ts";

interface ListChoices {
  readonly sort: ListSort;
  readonly filter: ListFilter;
}

/** In which order the dossiers are listed, and which of them: until Autour is locked, wherever one goes in between. */
export const useListChoices = create<ListChoices>(() => ({ sort: usualSort, filter: noFilter }));

export const chooseSort = (sort: ListSort): void => useListChoices.setState({ sort });

export const chooseFilter = (change: Partial<ListFilter>): void =>
  useListChoices.setState(({ filter }) => ({ filter: { ...filter, ...change } }));

export const clearFilter = (): void => useListChoices.setState({ filter: noFilter });
