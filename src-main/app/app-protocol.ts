import { protocol, type ProtocolResponse, type Session } from "electron";
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

/**
 * Serves the built page, and nothing else of the disk. `drawPage` may put something of its own into the page.
 *
 * By the older of Electron's two ways: the newer one loads Node's own `Request` and `Response` first, in the process that
 * brings up the window, which costs a tenth of the start (docs/adr/0026).
 */
export const serveAppProtocol = (
  session: Session,
  pageFolder: string,
  drawPage: (html: string) => string,
) => {
  const answer = async (url: string): Promise<ProtocolResponse> => {
    const { host, pathname } = new URL(url);
    const file = host === HOST ? await readPageFile(pageFolder, pathname) : undefined;
    if (!file) return { statusCode: 404, data: Buffer.alloc(0) };
    const isPage = file.contentType.startsWith("text/html");
    const bytes = Buffer.from(file.bytes.buffer);
    return {
      data: isPage ? Buffer.from(drawPage(bytes.toString("utf8"))) : bytes,
      headers: {
        "Content-Type": file.contentType,
        "Content-Security-Policy": contentSecurityPolicy(),
        "X-Content-Type-Options": "nosniff",
      },
    };
  };
  session.protocol.registerBufferProtocol(
    SCHEME,
    ({ url }, respond) => void answer(url).then(respond),
  );
};
