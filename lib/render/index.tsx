import { renderToStaticMarkup } from "react-dom/server";
import { SiteLayout } from "@/components/layout/site-layout";
import { Head } from "./head";
import { ROUTES, type Params, type Route } from "./routes";

/**
 * Renders the pages of every route with a parameter, from the same route modules that Next serves in development,
 * in 2 ms a page. Next takes 40, for what lib/ship throws away: it draws each page as a
 * payload for its router, again as HTML, and cuts the payload into pieces. See docs/decisions/0009-own-export.md.
 * By the file `next build` would write below its export; one after another, for all at once would not fit into memory.
 */
export async function* renderPages(): AsyncGenerator<[file: string, markup: string]> {
  for (const [pattern, load] of Object.entries(ROUTES)) {
    const route = await load();
    for (const params of await route.generateStaticParams()) yield [toFile(pattern, params), await renderPage(route, params)];
  }
}

/** The page at an address (/types/nfc/) of one of those routes as it is now; null where there is none. */
export async function renderAt(address: string): Promise<string | null> {
  for (const [pattern, load] of Object.entries(ROUTES)) {
    if (!toExpression(pattern).test(address)) continue;
    const route = await load();
    const params = (await route.generateStaticParams()).find((known) => `/${toFile(pattern, known)}` === `${address}index.html`);
    if (params) return renderPage(route, params);
  }
  return null;
}

const OPTIONAL = /\/\[\[\.\.\.(\w+)\]\]/g;
const PART = /\[(\w+)\]/g;

async function renderPage(route: Route, params: Params): Promise<string> {
  const props = { params: Promise.resolve(params) };
  const [metadata, page] = await Promise.all([route.generateMetadata(props), route.default(props)]);
  const markup = renderToStaticMarkup(
    <SiteLayout>
      <Head metadata={metadata} />
      {page}
    </SiteLayout>,
  );
  return `<!DOCTYPE html>${markup}`;
}

/** v/[id] → ^/v/[^/]+/$; [[...page]] may be missing. */
function toExpression(pattern: string): RegExp {
  return new RegExp(`^/${pattern.replace(OPTIONAL, "(/[^/]+)*").replace(PART, "[^/]+")}/$`);
}

/** v/[id] → v/ab12c/index.html */
function toFile(pattern: string, params: Params): string {
  const path = pattern.replace(OPTIONAL, (_match, name: string) => [params[name] ?? []].flat().map((part) => `/${part}`).join("")).replace(PART, (_match, name: string) => String(params[name]));
  return `${path}/index.html`;
}
