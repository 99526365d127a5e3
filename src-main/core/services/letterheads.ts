import type { Logo, NewLogo } from "#domain/letterhead.ts";
import type { PictureRefusal } from "#domain/picture.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { deleteLogo, readLogo, writeLogo } from "../db/queries/letterheads.ts";
import { readLatestProgramme } from "../db/queries/programmes.ts";
import { letterheadOf } from "../documents/letterhead/letterhead.ts";
import { checkPicture } from "../documents/pictures/check-picture.ts";
import { typeset, type TypesetterDep } from "./documents.ts";
import type { UnknownVersionRefusal } from "./programmes.ts";

export interface LogoRefused {
  readonly type: "LogoRefused";
  readonly reason: PictureRefusal;
}

/** Null where the programme has no logo. */
export const getLogo = ({ db }: { readonly db: ReadDb }, programmeId: string): Logo | null =>
  readLogo(db, programmeId);

/** Takes the place of the logo before it. It is drawn once first: what cannot be drawn would spoil every paper. */
export const saveLogo = async (
  deps: DbDep & TypesetterDep,
  { programmeId, picture, alt }: NewLogo,
): Promise<Result<Logo, LogoRefused | UnknownVersionRefusal>> => {
  const programme = readLatestProgramme(deps.db, programmeId);
  if (!programme) return err({ type: "UnknownVersion" });
  const checked = checkPicture(Buffer.from(picture, "base64"));
  if (!checked.ok) return err({ type: "LogoRefused", reason: checked.error });
  const logo: Logo = { type: checked.value, picture, alt };
  const letterhead = letterheadOf(programme, logo);
  const drawn = await typeset(deps, ({ pdf }) =>
    pdf({
      template: "letterhead",
      title: "Logo",
      language: "fr",
      copyFor: null,
      letterhead,
      data: {},
    }),
  );
  if (!drawn.ok) return err({ type: "LogoRefused", reason: "unreadable" });
  deps.db.transaction((tx) => writeLogo(tx, programmeId, logo), { behavior: "immediate" });
  return ok(logo);
};

export const removeLogo = ({ db }: DbDep, programmeId: string): void =>
  db.transaction((tx) => deleteLogo(tx, programmeId), { behavior: "immediate" });
