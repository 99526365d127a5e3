import { app, type Session, type WebContents } from "electron";

/**
 * Keeps every page off the network, whatever runs in it. Content security policy alone is not enough: downloads, new
 * windows and WebRTC pass it by.
 */

/** To be called before the app is ready. */
export const forbidNetwork = () => {
  const { commandLine } = app;
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  // A proxy nobody answers at, for the routes that ask no session.
  commandLine.appendSwitch("proxy-server", "127.0.0.1:9");
  commandLine.appendSwitch("proxy-bypass-list", "<-loopback>");
  commandLine.appendSwitch("force-webrtc-ip-handling-policy", "disable_non_proxied_udp");
  commandLine.appendSwitch("disable-background-networking");
  commandLine.appendSwitch("disable-component-update");
  commandLine.appendSwitch("disable-domain-reliability");
  commandLine.appendSwitch("no-pings");
};

/** Every page, also one that would ask not to be. To be called before the app is ready. */
export const sandboxEverything = () => {
  // The tests of a build machine run as root, where Chromium has no sandbox to give.
  if (app.isPackaged || !app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
};

/** What a page may load, beside what the developer's server adds while it runs. */
const localSchemes: ReadonlySet<string> = new Set([
  "app:",
  "blob:",
  "data:",
  ...(app.isPackaged ? [] : ["devtools:"]),
]);

export const guardSession = (
  session: Session,
  { pageOrigin, developmentOrigin }: GuardedOrigins,
) => {
  session.setPermissionRequestHandler((_contents, permission, answer, request) =>
    answer(isOwnDoing(permission, request, pageOrigin)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, check) =>
    isOwnDoing(permission, { ...check, requestingUrl: origin }, pageOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event) => event.preventDefault());

  const isAllowed = (url: string) =>
    localSchemes.has(new URL(url).protocol) || isFrom(developmentOrigin, url);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));

  // Its dictionaries would come from the network, and the words it learns lie in clear: Autour has its own (ADR 0020).
  session.setSpellCheckerEnabled(false);
};

interface GuardedOrigins {
  readonly pageOrigin: string;
  readonly developmentOrigin?: string | undefined;
}

interface Asked {
  readonly isMainFrame: boolean;
  readonly requestingUrl?: string;
}

/** What the page may do beyond itself, at the press of a button: put a text it shows in the clipboard, fill the screen. */
const isOwnDoing = (
  permission: string,
  { isMainFrame, requestingUrl = "" }: Asked,
  origin: string,
) =>
  (permission === "clipboard-sanitized-write" || permission === "fullscreen") &&
  isMainFrame &&
  originOf(requestingUrl) === origin;

// An address of a scheme of our own has no origin in Node's eyes.
const originOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
};

/** Every page there will ever be: it stays where it is, opens nothing and embeds nothing. */
export const guardContents = (homeUrl: string) =>
  app.on("web-contents-created", (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => {
      if (!event.isMainFrame || !isHome(contents, homeUrl, event.url)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
  });

/** A page may load itself again. */
const isHome = (contents: WebContents, homeUrl: string, url: string) =>
  withoutFragment(url) === homeUrl && withoutFragment(contents.getURL()) === homeUrl;

const withoutFragment = (url: string) => url.split("#", 1)[0];

const isFrom = (origin: string | undefined, url: string) =>
  origin !== undefined && new URL(url).host === new URL(origin).host;
