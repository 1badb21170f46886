import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { getCacheControl, getHeaders } from "./policy";

/**
 * Serves a published folder as the production server does: the same headers,
 * the compressed copies, /help → /help/, and 404.html with status 404.
 */
export function createSiteServer(folder: string): Server {
  const files = sirv(folder, { gzip: true, brotli: true, etag: true, dotfiles: false, setHeaders: (response, pathname) => response.setHeader("Cache-Control", getCacheControl(pathname)) });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(getHeaders(request.url ?? "/"))) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const redirect = findRedirect(folder, request.url ?? "/");
    if (redirect) {
      response.writeHead(301, { Location: redirect }).end();
      return;
    }
    files(request, response, () => sendNotFound(files, request, response));
  });
}

/** /help → /help/, where there is such a page. */
function findRedirect(folder: string, url: string): string | null {
  const [pathname = "/", query] = url.split("?");
  if (pathname.endsWith("/") || pathname.includes("//") || pathname.includes("..")) return null;
  if (!existsSync(path.join(folder, pathname, "index.html"))) return null;
  return `${pathname}/${query ? `?${query}` : ""}`;
}

type Files = ReturnType<typeof sirv>;

function sendNotFound(files: Files, request: Parameters<Files>[0], response: Parameters<Files>[1]): void {
  request.url = "/404.html";
  // sirv writes 200; the page is right, its status is not.
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((_status: number, headers?: Record<string, string>) => writeHead(404, headers)) as typeof response.writeHead;
  files(request, response, () => void response.writeHead(404).end());
}
