import type { TFunction } from "i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { DossierEvent } from "#domain/dossier-event.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { paperAddress, paperName } from "#renderer/features/documents/index.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatCents, formatDay } from "#renderer/shared/i18n/format.ts";

/** What an event is about: the choice above the list. */
export const eventTopics = ["request", "meetings", "answers", "plan", "papers"] as const;
export type EventTopic = (typeof eventTopics)[number];

interface EventPlace {
  readonly topic: EventTopic;
  /** The page of the dossier on which it is written, by the last part of its address. */
  readonly section: string;
}

export const placeOfEvent = ({ kind }: DossierEvent): EventPlace => places[kind];

const places: Readonly<Record<DossierEvent["kind"], EventPlace>> = {
  requestReceived: { topic: "request", section: "demande" },
  personInformed: { topic: "request", section: "demande" },
  requestDecided: { topic: "request", section: "demande" },
  redirected: { topic: "request", section: "demande" },
  clarified: { topic: "meetings", section: "clarification" },
  networkInformed: { topic: "meetings", section: "clarification" },
  invitationsSent: { topic: "meetings", section: "clarification" },
  memberJoined: { topic: "meetings", section: "reseau" },
  memberLeft: { topic: "meetings", section: "reseau" },
  concertationHeld: { topic: "meetings", section: "concertation" },
  consentAnswered: { topic: "answers", section: "clarification" },
  overrideDecided: { topic: "answers", section: "clarification" },
  overrideExplained: { topic: "answers", section: "clarification" },
  feedbackReceived: { topic: "answers", section: "suivi" },
  feedbackPassedOn: { topic: "answers", section: "suivi" },
  feedbackClosed: { topic: "answers", section: "suivi" },
  planAgreed: { topic: "plan", section: "plan" },
  actionDone: { topic: "plan", section: "suivi" },
  followedUp: { topic: "plan", section: "suivi" },
  evaluated: { topic: "plan", section: "evaluation" },
  passageEnded: { topic: "plan", section: "evaluation" },
  reopened: { topic: "plan", section: "evaluation" },
  fundingPrepared: { topic: "papers", section: "financement" },
  fundingDecided: { topic: "papers", section: "financement" },
  receiptKept: { topic: "papers", section: "financement" },
  paperIssued: { topic: "papers", section: "papiers" },
  paperHandedOver: { topic: "papers", section: "papiers" },
};

/** Which paper is shown there. */
export const paperOfEvent = (event: DossierEvent): { papier?: string } =>
  "paper" in event ? { papier: paperAddress(event.paper) } : {};

interface EventWords {
  readonly what: string;
  /** Empty when the event says it all. */
  readonly detail: string;
}

/** What happened, in a few words. Of a private entry only that there is one: somebody may be looking on. */
export const wordsOfEvent = (
  t: TFunction,
  view: Pick<CaseFileView, "caseFile">,
  event: DossierEvent,
): EventWords => {
  switch (event.kind) {
    case "requestReceived":
      return said(t("chronology.requestReceived"), event.requester.name, event.requester.quality);
    case "requestDecided":
      return said(t(`chronology.decided.${event.decision}`));
    case "redirected":
      return said(t("chronology.redirected"), event.redirection.service, event.redirection.how);
    case "clarified":
      return said(t(`chronology.clarified.${event.source}`), event.place);
    case "consentAnswered": {
      const { kind, status, subject } = event.consent;
      return said(
        t("chronology.answered", {
          about: t(`vocabulary.consentKind.${kind}`),
          answer: t(`vocabulary.consentStatus.${status}`),
        }),
        subject,
      );
    }
    case "memberJoined":
    case "memberLeft":
      return said(t(`chronology.${event.kind}`, { name: event.member.name }), event.member.role);
    case "concertationHeld": {
      const { number, place } = event.concertation;
      return said(t("chronology.concertationHeld", { number }), place);
    }
    case "planAgreed":
      return event.reason === null
        ? said(t("chronology.planAgreed", { cycle: event.cycle }))
        : said(t("chronology.planAmended", { cycle: event.cycle }), event.reason);
    case "actionDone": {
      const { what, responsibleId } = event.action;
      return said(
        t("chronology.actionDone", { what }),
        memberName(view.caseFile.network, responsibleId),
      );
    }
    case "followedUp": {
      const { channel, withIds, text, private: isPrivate } = event.entry;
      if (isPrivate === true) return said(t("chronology.privateEntry"));
      const names = withIds.map((id) => memberName(view.caseFile.network, id));
      return { what: [channel, ...names].join(" · "), detail: text };
    }
    case "evaluated":
      return said(t("chronology.evaluated", { cycle: event.cycle }));
    case "passageEnded":
      return said(t(`vocabulary.cycleOutcome.${event.outcome}`));
    case "feedbackReceived":
      return said(t(`vocabulary.feedbackKind.${event.feedback.kind}`), event.feedback.text);
    case "feedbackPassedOn":
    case "feedbackClosed":
      return said(
        t(`chronology.${event.kind}`, {
          what: t(`vocabulary.feedbackKind.${event.feedback.kind}`),
          day: formatDay(event.feedback.on),
        }),
      );
    case "fundingDecided": {
      const { outcome, grantedCents } = event.decision;
      return said(
        t("chronology.fundingDecided", { answer: t(`vocabulary.fundingOutcome.${outcome}`) }),
        grantedCents > 0 ? formatCents(grantedCents) : "",
      );
    }
    case "receiptKept":
      return said(
        t("chronology.receiptKept", { label: event.receipt.label }),
        formatCents(event.receipt.amountCents),
      );
    case "reopened":
      return said(t("chronology.reopened"), event.reopening.reason);
    case "paperIssued":
      return said(t("chronology.paperIssued", about(t, view, event.paper)), event.paper.correction);
    case "paperHandedOver":
      return said(
        t("chronology.paperHandedOver", about(t, view, event.paper)),
        event.recipients.join(", "),
      );
    case "personInformed":
    case "networkInformed":
    case "invitationsSent":
    case "overrideDecided":
    case "overrideExplained":
    case "fundingPrepared":
      return said(t(`chronology.${event.kind}`));
  }
};

const about = (t: TFunction, view: Pick<CaseFileView, "caseFile">, paper: IssuedDocument) => ({
  name: paperName(t, view, paper),
  version: paper.version,
});

const said = (what: string, ...details: ReadonlyArray<string | null>): EventWords => ({
  what,
  detail: details.filter(Boolean).join(", "),
});
