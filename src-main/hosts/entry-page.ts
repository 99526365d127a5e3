/**
 * The page behind the printed link. The link's secret stands after the `#`, so it is in no request line, no log and no
 * Referer; this page trades it for a cookie that scripts cannot read, and forgets it.
 */
export const entryPage = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Autour</title>
    <script type="module" src="/entrer.js"></script>
  </head>
  <body>
    <p role="status" id="message">Ouverture d’Autour…</p>
    <noscript>Autour a besoin de JavaScript, qui est désactivé dans ce navigateur.</noscript>
  </body>
</html>
`;

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
  document.getElementById("message").textContent = answer
    ? "Ce lien a déjà servi. Pour en obtenir un nouveau, retournez dans le terminal où Autour tourne et appuyez sur Entrée."
    : "Autour ne répond pas. Relancez-le dans le terminal.";
}
`;

export const strangerPage = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Autour</title>
  </head>
  <body>
    <p>Pour ouvrir Autour, utilisez le lien affiché dans le terminal. Appuyez-y sur Entrée pour en obtenir un nouveau.</p>
  </body>
</html>
`;
