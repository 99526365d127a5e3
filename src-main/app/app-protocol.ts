import { protocol, type Session } from "electron";
import { contentSecurityPolicy } from "#hosts/content-security-policy.ts";
import { readPageFile } from "#hosts/page-files.ts";

const SCHEME = "app";
const HOST = "ui";

export const pageOrigin = `${SCHEME}://${HOST}`;
export const pageUrl = `${pageOrigin}/index.html`;

/** Gives the page an origin of its own, which `file:` does not. To be called before the app is ready. */
export const registerAppScheme = () =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);

/** Serves the built page, and nothing else of the disk. `drawPage` may put something of its own into the page. */
export const serveAppProtocol = (
  session: Session,
  pageFolder: string,
  drawPage: (html: string) => string,
) =>
  session.protocol.handle(SCHEME, async ({ url }) => {
    const { host, pathname } = new URL(url);
    const file = host === HOST ? await readPageFile(pageFolder, pathname) : undefined;
    if (!file) return new Response(null, { status: 404 });
    const isPage = file.contentType.startsWith("text/html");
    const body = isPage ? drawPage(Buffer.from(file.bytes).toString("utf8")) : file.bytes;
    return new Response(body, {
      headers: {
        "Content-Type": file.contentType,
        "Content-Security-Policy": contentSecurityPolicy(),
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
