import type { TranslationOf } from "../catalogue.ts";
import type { networkMaps as reference } from "../fr/network-maps.ts";

export const networkMaps = {
  views: "Weergave van het netwerk",
  list: "Lijst",
  map: "Kaart",
  title: "Kaart van het netwerk",
  intro:
    "De persoon in het midden, en ieder op de eigen kring. De kaart toont wat in de lijst bewaard is.",
  empty:
    "Er staat nog niemand rond de persoon. Voeg het netwerk toe in de lijst: de kaart tekent zichzelf.",
  hint: "Versleep iemand met de muis, of kies met Tab en verschuif met de pijltjes (met Shift verder). De plaats blijft bewaard voor dit traject.",
  reset: "Terug op hun plaats",
  resetOf: "Kaart van traject {{number}} weer schikken",
  resetDone: "De kaart is weer geschikt.",
  moved: "{{name}}: nieuwe plaats bewaard.",
  whichPassage: "Welk traject",
  passage: "Traject {{number}}",
  whole: "Traject {{number}}, op {{day}}",
  today: "Traject {{number}}, vandaag",
  isNew: "Nieuw",
  until: "Tot {{day}}",
  legend: "Wat de lijnen zeggen",
  ringsInOrder: "De kringen, van dichtbij naar ruimer: {{rings}}.",
  legendNew: "“Nieuw”: kwam tijdens dit traject bij het netwerk.",
  legendLeft: "Vage kaart, met een dag: verliet het netwerk op die dag.",
  inWords: "Het netwerk in woorden",
  differences: "Van traject {{before}} naar traject {{after}}",
  noDifference: "Niemand kwam erbij of ging weg, en geen enkele band veranderde.",
  joined: "{{name}} kwam bij het netwerk.",
  left: "{{name}} verliet het netwerk op {{day}}.",
  leftFor: "{{name}} verliet het netwerk op {{day}}; {{other}} neemt over.",
  linkChanged: "{{name}}: {{before}}, daarna {{after}}.",
  linksNotKept:
    "Op het einde van traject {{number}} werden de banden niet bewaard: de kaart toont die van vandaag.",
  changedInHistory: "De schikking van de kaart, of de banden op het einde van een traject.",
  ring: {
    natural: "Naasten en vertegenwoordigers",
    frontline: "Eerste lijn",
    specialised: "Geestelijke gezondheid, welzijn en jeugdhulp",
    others: "School, werk, vrije tijd en andere",
  },
  link: {
    strong: "sterke band",
    medium: "gewone band",
    weak: "zwakke band",
    broken: "verbroken band",
    conflict: "band met conflict",
    unsaid: "band niet genoteerd",
  },
} as const satisfies TranslationOf<typeof reference>;
