import type { Logo } from "#domain/letterhead.ts";
import type { Programme } from "#domain/programme.ts";

/** The head of a paper's first page, once the network gave its logo. */
export interface Letterhead {
  readonly logo: Logo;
  /** The network's address, line by line. */
  readonly address: ReadonlyArray<string>;
}

/** Null without a logo: the head then names programme and network in words. */
export const letterheadOf = (
  { network, addresses: [address] }: Pick<Programme, "network" | "addresses">,
  logo: Logo | null,
): Letterhead | null => {
  if (!logo) return null;
  if (!address) return { logo, address: [network] };
  const { label, street, postcode, city, phone, email, website } = address;
  const town = [postcode, city].filter(isSaid).join(" ");
  return {
    logo,
    address: [
      label,
      [street, town].filter(isSaid).join(", "),
      [phone, email, website].filter(isSaid).join(" · "),
    ].filter(isSaid),
  };
};

const isSaid = (text: string | null): text is string => text !== null && text !== "";
