/**
 * The site's service worker, which no page needs. Network first: for three seconds a
 * page is awaited, then the copy on the phone is shown, if there is one, and says so.
 * lib/ship bundles it as /sw.js and fills in the version and the pages kept for everybody.
 */
import { addMissingNotice, addNotice } from "./notice";
import { CORE, dropUnusedAssets, getSavedOn, keepPage, putPage, SAVED } from "./saved";

type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Scope = {
  addEventListener: ((type: "install" | "activate", listen: (event: Waiting) => void) => void) & ((type: "fetch", listen: (event: Fetching) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
};

const scope = self as unknown as Scope;
const LIMIT_MS = 3000;
const CACHE = CORE + process.env.WORKER_VERSION;
/** The first is the list of kept pages, shown for those that are not. */
const PAGES = (process.env.WORKER_PAGES || "").split(" ");

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(PAGES.map((path) => keepPage(cache, path)))).then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => scope.clients.claim())));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  // Whatever fails here, the page is no worse off than without a worker.
  if (request.mode === "navigate") event.respondWith(answerPage(event, pathname).catch(() => fetch(request)));
  // Named by their content: a kept one is the right one.
  else if (pathname.indexOf("/assets/") >= 0) event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
});

async function tidy(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.indexOf(CORE) === 0 && name !== CACHE).map((name) => caches.delete(name)));
  await dropUnusedAssets(await caches.open(SAVED));
}

async function answerPage(event: Fetching, path: string): Promise<Response> {
  const network = fetch(event.request);
  // Its failure is dealt with below, after the cache has answered.
  network.catch(() => undefined);
  const kept = (await caches.match(path)) || (await caches.match(path.replace(/\/?$/, "/")));
  if (!kept) return network.catch(() => answerMissing());
  const fresh = network.then((response) => (response.status < 500 ? response : Promise.reject(response)));
  event.waitUntil(fresh.then((response) => refresh(path, response.clone())).catch(() => undefined));
  const fallback = async () => draw(addNotice(await kept.clone().text(), getSavedOn(kept), Date.now()), kept);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LIMIT_MS));
  return Promise.race([fresh, late]).then(
    (response) => response || fallback(),
    () => fallback(),
  );
}

/** A kept page that was seen anew is kept anew. */
async function refresh(path: string, response: Response): Promise<void> {
  const cache = await caches.open(SAVED);
  if (response.ok && (await cache.match(path))) await putPage(cache, path, response);
}

async function answerMissing(): Promise<Response> {
  const list = await caches.match(PAGES[0] || "");
  return list ? draw(addMissingNotice(await list.text()), list) : Response.error();
}

function draw(html: string, kept: Response): Response {
  return new Response(html, { headers: kept.headers });
}
