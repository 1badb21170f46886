/** What a page may load and do: its own files, nothing inline, nobody else's. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Headers of every answer. `npm start` sends them; deploy/ shall, too. */
export const HEADERS: Readonly<Record<string, string>> = {
  // frame-ancestors works in a header only.
  "Content-Security-Policy": `${CONTENT_POLICY}; frame-ancestors 'none'`,
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Pages made for other sites' frames, and files for other sites' pages. */
const FRAMED = /^\/embed\//;
const FRAMED_HEADERS: Readonly<Record<string, string>> = {
  // X-Frame-Options knows no “everybody”: it is left out.
  ...Object.fromEntries(Object.entries(HEADERS).filter(([name]) => name !== "X-Frame-Options")),
  "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const SHARED = /^\/share\//;

/** Headers of the answer for a path. A part of the site that others embed has a policy of its own. */
export function getHeaders(path: string): Readonly<Record<string, string>> {
  if (FRAMED.test(path)) return FRAMED_HEADERS;
  if (SHARED.test(path)) return { ...HEADERS, "Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*" };
  return HEADERS;
}

/** How long a browser may keep a file: for ever if its name holds its content, else it asks each time. */
export function getCacheControl(path: string): string {
  const isHashed = /\.[0-9a-zA-Z]{8,}\.[a-z0-9]+$/.test(path);
  return isHashed ? "public, max-age=31536000, immutable" : "no-cache";
}
