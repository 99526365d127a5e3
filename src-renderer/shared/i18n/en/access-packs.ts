import type { TranslationOf } from "../catalogue.ts";
import type { accessPacks as frenchAccessPacks } from "../fr/access-packs.ts";

export const accessPacks = {
  open: "Answer an access request",
  title: "Answer an access request",
  intro:
    "The person asks to see what you keep about them. Autour prepares two separate documents: their complete case file, and the passages that come from other people or speak of them, so that you can decide on each before handing it over.",
  completeTitle: "1. Their complete case file",
  completeText:
    "The whole case file, unencrypted and in order, without the passages of third parties, your private notes, or what the participants were paid. Drafts are not in it.",
  saveComplete: "Save the complete case file",
  passagesTitle: "2. The passages of third parties",
  passagesText:
    "Tick those you want to examine. Under each, the document leaves room to note “to pass on” or “to take out”, and why.",
  savePassages: "Save the passages ticked ({{count}})",
  noPassage: "This case file contains no passage of third parties.",
  all: "Tick all",
  nothing: "Untick all",
  saved: "The document is saved.",
  clear:
    "These files are not encrypted: hand them over in person, or in a safe way, and delete them afterwards.",
  kind: {
    requesterAccount: "Account by the person who made the request",
    representativeReason: "Reason given by a legal representative",
    topicNotToRaise: "Topics not to be raised",
    notToInvite: "People not to be invited",
    expectation: "Expectations of other members of the network",
    statement: "Words of other members of the network",
    divergence: "Differing views",
    reservation: "Reservations of other members of the network",
    journalWithOthers: "Journal: exchanges with others",
    feedbackOfOther: "Wishes and complaints of other people",
    relativeContact: "Contact details of family and friends",
    strainedLink: "Difficult links with family and friends",
    privateNote: "Your private notes",
  },
} as const satisfies TranslationOf<typeof frenchAccessPacks>;
