/** What the carte du réseau says: in French only, as are the papers that stay with the person and who organises. */
export const mapWords = {
  rings: "Les cercles, du plus proche au plus large",
  linksOfToday:
    "Rien n'avait été gardé des liens à la fin de ce passage : ce sont ceux d'aujourd'hui.",
  isNew: "Nouveau",
  until: (day: string) => `Jusqu’au ${day}`,
  joined: "a rejoint le réseau pendant ce passage",
  left: (day: string) => `a quitté le réseau le ${day}`,
  replacedBy: (name: string) => `${name} prend le relais`,
  nothingChanged: "Personne n’est arrivé ni parti, et aucun lien n’a changé.",
  ring: {
    natural: "Proches et représentants",
    frontline: "Première ligne",
    specialised: "Santé mentale, social et aide à la jeunesse",
    others: "École, travail, loisirs et autres",
  },
  link: {
    strong: "lien fort",
    medium: "lien moyen",
    weak: "lien faible",
    broken: "lien rompu",
    conflict: "lien conflictuel",
    unsaid: "lien pas précisé",
  },
} as const;
