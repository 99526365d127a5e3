/** The pages of the help, by the last part of their address, and what stands on each, in order. */
export const helpPages = {
  etapes: {
    id: "steps",
    parts: [
      "request",
      "clarification",
      "concertation",
      "plan",
      "followUp",
      "evaluation",
      "setAside",
    ],
  },
  papiers: {
    id: "papers",
    parts: ["whichPapers", "issued", "signature", "recipients", "privateNotes", "simple"],
  },
  concertation: { id: "meeting", parts: ["before", "needs", "during", "absent", "after"] },
  securite: {
    id: "safety",
    parts: ["where", "drafts", "lock", "backups", "forgotten", "colleague"],
  },
  roles: {
    id: "roles",
    parts: [
      "person",
      "relatives",
      "requester",
      "organiser",
      "referent",
      "professionals",
      "trusted",
      "representative",
    ],
  },
  clavier: { id: "keyboard", parts: [] },
} as const;

/** The last part of the address of a page of the help. */
export type HelpPath = keyof typeof helpPages;

export const isHelpPath = (path: string): path is HelpPath => path in helpPages;

export const helpPaths: ReadonlyArray<HelpPath> = Object.keys(helpPages).filter(isHelpPath);
