import type { TranslationOf } from "../catalogue.ts";
import type { retention as frenchRetention } from "../fr/retention.ts";

export const retention = {
  title: "Bewaring",
  intro:
    "De afgesloten dossiers en de aanvragen die niet in aanmerking kwamen, waarvan de bewaartermijn voorbij is. Autour stelt voor; u beslist, en niets wordt vanzelf gewist.",
  notice_one: "Van één dossier is de bewaartermijn voorbij.",
  notice_other: "Van {{count}} dossiers is de bewaartermijn voorbij.",
  see: "Beslissen",
  proposals: "Te beslissen",
  none: "Van geen enkel dossier is de bewaartermijn voorbij.",
  held: "Langer bewaard",
  rule: {
    ineligible: "Aanvraag die niet in aanmerking komt sinds {{since}}",
    closed: "Dossier afgesloten sinds {{since}}",
  },
  period: "{{programme}} voorziet {{count}} maanden: tot {{day}}.",
  heldUntil: "Bewaard tot {{day}} door {{by}}, beslist op {{on}}:",
  open: "Openen",
  openOf: "Dossier {{number}} openen",
  keep: "Langer bewaren…",
  keepNumber: "Langer bewaren: dossier {{number}}",
  keepOf: "Dossier {{number}} langer bewaren",
  erase: "Wissen…",
  keepUntil: "Tot welke datum?",
  keepUntilInvalid: "Een datum die nog moet komen, bijvoorbeeld 31/12/2027.",
  keepReason: "Om welke reden?",
  keepReasonHint: "Ze blijft in de geschiedenis van het dossier.",
  keepConfirm: "Tot die datum bewaren",
  kept: "Dossier {{number}} wordt bewaard tot {{day}}.",
  silentTitle: "Termijnen die niet vastliggen",
  silentText:
    "Voor deze dossiers zegt de regeling niet hoe lang u ze bewaart: Autour kan niets voorstellen. Vraag de regel aan uw netwerk en noteer ze in de regeling.",
  silent: {
    ineligible_one: "{{programme}}: één aanvraag die niet in aanmerking komt",
    ineligible_other: "{{programme}}: {{count}} aanvragen die niet in aanmerking komen",
    closed_one: "{{programme}}: één afgesloten dossier",
    closed_other: "{{programme}}: {{count}} afgesloten dossiers",
  },
} as const satisfies TranslationOf<typeof frenchRetention>;
