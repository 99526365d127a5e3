/**
 * What the page may do, for both hosts: run the scripts it was built with, and talk to its own core.
 *
 * Styles are the exception: the component library writes them into the page.
 */
export const contentSecurityPolicy = (coreOrigin?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${coreOrigin === undefined ? "" : ` ${coreOrigin}`}`,
    "worker-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
