import type { CaseFileId } from "./case-file.ts";
import { addMonths, type LocalDate } from "./local-date.ts";
import type { RequestDecision } from "./request.ts";
import type { RetentionHold } from "./retention-hold.ts";

/** Why a dossier need not be kept any longer. */
const retentionRules = ["ineligible", "closed"] as const;
type RetentionRule = (typeof retentionRules)[number];

/** What the period of a dossier is counted from. */
export interface KeptDossier {
  readonly decision: RequestDecision;
  readonly decidedOn: LocalDate | null;
  readonly receivedOn: LocalDate;
  /** When the request is to be looked at again. */
  readonly revisitOn: LocalDate | null;
  readonly hasEnded: boolean;
  /** A file that was handed over may not say on which day it ended. */
  readonly closedOn: LocalDate | null;
  readonly changedOn: LocalDate;
  /** Null: its programme does not say. */
  readonly ineligibleMonths: number | null;
  readonly closedMonths: number | null;
}

/** How long a dossier is kept, by which rule. */
export interface Retention {
  readonly rule: RetentionRule;
  readonly since: LocalDate;
  /** Null: its programme does not say, and nothing is proposed. */
  readonly months: number | null;
  /** The first day on which it may be proposed for erasure; null when nobody knows. */
  readonly endsOn: LocalDate | null;
}

/**
 * The retention of a dossier that ended or whose request was declined; null while it is worked on. A setting with a
 * motive (domain 4): the months are the programme's, and a request that is to be looked at again stays until then.
 */
export const retentionOf = (kept: KeptDossier): Retention | null => {
  if (kept.decision === "ineligible") {
    const since = kept.decidedOn ?? kept.receivedOn;
    const months = kept.ineligibleMonths;
    const endsOn = months === null ? null : addMonths(since, months);
    const { revisitOn } = kept;
    const isRevisited = endsOn !== null && revisitOn !== null && revisitOn > endsOn;
    return { rule: "ineligible", since, months, endsOn: isRevisited ? revisitOn : endsOn };
  }
  if (!kept.hasEnded) return null;
  const since = kept.closedOn ?? kept.changedOn;
  const months = kept.closedMonths;
  return {
    rule: "closed",
    since,
    months,
    endsOn: months === null ? null : addMonths(since, months),
  };
};

/** Whether the period is over, and nobody decided to keep the dossier longer than today. */
export const isRetentionOver = (
  { endsOn }: Pick<Retention, "endsOn">,
  hold: Pick<RetentionHold, "until"> | null,
  today: LocalDate,
): boolean => endsOn !== null && endsOn <= today && (hold === null || hold.until <= today);

/** One dossier of the page of retention. */
export interface RetainedDossier extends Retention {
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
  readonly familyName: string;
  readonly programmeName: string;
  readonly hold: RetentionHold | null;
}

/** A programme that does not say how long what ended is kept, and how many dossiers wait for it to. */
export interface SilentProgramme {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly rule: RetentionRule;
  readonly caseFiles: number;
}

export interface RetentionOverview {
  readonly today: LocalDate;
  /** Whose period is over, the longest over first. Autour proposes; nothing goes by itself. */
  readonly proposals: ReadonlyArray<RetainedDossier>;
  /** Whose period is over and that somebody keeps longer, by the day until which. */
  readonly held: ReadonlyArray<RetainedDossier>;
  readonly silent: ReadonlyArray<SilentProgramme>;
}
