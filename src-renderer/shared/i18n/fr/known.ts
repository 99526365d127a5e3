/** What the dossier or the vault knows already, offered beside a field. */
export const known = {
  offers: "Déjà connu :",
  clarificationDay: "{{day}}, jour de la clarification",
  meetingDay: "{{day}}, jour de la concertation",
  /** Roles one finds around most people; any other may be written. */
  roles: {
    generalPractitioner: "Médecin traitant",
    childPsychiatrist: "Pédopsychiatre",
    psychiatrist: "Psychiatre",
    psychologist: "Psychologue",
    nurse: "Infirmier à domicile",
    socialWorker: "Assistant social",
    educator: "Éducateur",
    teacher: "Enseignant",
    schoolCentre: "Centre PMS",
    youthCare: "Service d'aide à la jeunesse",
    fosterFamily: "Famille d'accueil",
    homeHelp: "Aide familiale",
    mother: "Mère",
    father: "Père",
    grandmother: "Grand-mère",
    grandfather: "Grand-père",
    sibling: "Frère ou sœur",
    friend: "Ami",
    neighbour: "Voisin",
    administrator: "Administrateur de la personne",
  },
} as const;
