export const programmeGuides = {
  show: "Que dit le dispositif ?",
  title: "Ce que dit : {{name}}",
  hide: "Fermer ce que dit le dispositif",
  delays: "Les délais",
  delay: "{{label}} : {{delay}}",
  nextMeeting: "concertation le {{day}}",
} as const;
