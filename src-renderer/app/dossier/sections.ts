/** The pages of a dossier, in order, by what they are about: the last part of their address. */
export const sectionPaths = {
  request: "demande",
  clarification: "clarification",
  network: "reseau",
  concertation: "concertation",
  plan: "plan",
  followUp: "suivi",
  evaluation: "evaluation",
  funding: "financement",
  papers: "papiers",
  chronology: "chronologie",
  history: "historique",
} as const;

export type SectionPath = (typeof sectionPaths)[keyof typeof sectionPaths];

const paths: ReadonlySet<string> = new Set(Object.values(sectionPaths));

export const isSectionPath = (path: string): path is SectionPath => paths.has(path);
