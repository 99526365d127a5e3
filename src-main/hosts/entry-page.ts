import { type InterfaceLanguage, interfaceLanguages } from "#domain/preference-choices.ts";

interface EntryWords {
  readonly opening: string;
  readonly noScript: string;
  readonly usedLink: string;
  readonly silent: string;
  readonly stranger: string;
}

const entryWords: Readonly<Record<InterfaceLanguage, EntryWords>> = {
  fr: {
    opening: "Ouverture d’Autour…",
    noScript: "Autour a besoin de JavaScript, qui est désactivé dans ce navigateur.",
    usedLink:
      "Ce lien a déjà servi. Pour en obtenir un nouveau, retournez dans le terminal où Autour tourne et appuyez sur Entrée.",
    silent: "Autour ne répond pas. Relancez-le dans le terminal.",
    stranger:
      "Pour ouvrir Autour, utilisez le lien affiché dans le terminal. Appuyez-y sur Entrée pour en obtenir un nouveau.",
  },
  nl: {
    opening: "Autour wordt geopend…",
    noScript: "Autour heeft JavaScript nodig, dat in deze browser is uitgeschakeld.",
    usedLink:
      "Deze link is al gebruikt. Voor een nieuwe gaat u terug naar de terminal waarin Autour draait en drukt u op Enter.",
    silent: "Autour antwoordt niet. Start het opnieuw in de terminal.",
    stranger:
      "Gebruik de link die in de terminal staat om Autour te openen. Druk daar op Enter voor een nieuwe.",
  },
  en: {
    opening: "Opening Autour…",
    noScript: "Autour needs JavaScript, which is switched off in this browser.",
    usedLink:
      "This link has been used already. For a new one, go back to the terminal in which Autour is running and press Enter.",
    silent: "Autour does not answer. Start it again in the terminal.",
    stranger:
      "To open Autour, use the link shown in the terminal. Press Enter there to get a new one.",
  },
};

/** The first language a browser asks for that Autour speaks; these pages come before anything chosen in Autour is known. */
export const languageAskedFor = (acceptLanguage: string | undefined): InterfaceLanguage => {
  const tongues = (acceptLanguage ?? "").split(",").map((tag) => tag.trim().slice(0, 2));
  return (
    tongues
      .map((tongue) => interfaceLanguages.find((known) => known === tongue.toLowerCase()))
      .find((known) => known !== undefined) ?? "fr"
  );
};

/**
 * The page behind the printed link. The link's secret stands after the `#`, so it is in no request line, no log and no
 * Referer; this page trades it for a cookie that scripts cannot read, and forgets it.
 */
export const entryPage = (language: InterfaceLanguage): string => {
  const { opening, noScript, usedLink, silent } = entryWords[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <title>Autour</title>
    <script type="module" src="/entrer.js"></script>
  </head>
  <body>
    <p role="status" id="message" data-used-link="${usedLink}" data-silent="${silent}">${opening}</p>
    <noscript>${noScript}</noscript>
  </body>
</html>
`;
};

export const entryScript = `const token = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

const answer = await fetch("/session", {
  method: "POST",
  headers: { "content-type": "application/json", "x-autour": "entrer" },
  body: JSON.stringify({ token }),
}).catch(() => undefined);

if (answer?.ok) {
  location.replace("/");
} else {
  const message = document.getElementById("message");
  message.textContent = answer ? message.dataset.usedLink : message.dataset.silent;
}
`;

export const strangerPage = (language: InterfaceLanguage): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <title>Autour</title>
  </head>
  <body>
    <p>${entryWords[language].stranger}</p>
  </body>
</html>
`;
