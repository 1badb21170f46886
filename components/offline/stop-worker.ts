/**
 * The kill switch: built with SITE_OFFLINE=off, /sw.js is this. It takes the place of
 * any earlier worker at its next look for a new one, clears what that kept, and goes.
 */
type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type Scope = { addEventListener: (type: string, listen: (event: Waiting) => void) => void; skipWaiting: () => Promise<void>; registration: { unregister: () => Promise<boolean> } };

const scope = self as unknown as Scope;

scope.addEventListener("install", () => void scope.skipWaiting());
scope.addEventListener("activate", (event) => event.waitUntil(stop()));

async function stop(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.indexOf("wubu-") === 0).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
