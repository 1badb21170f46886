import { formatAge, getSavedOn, listPaths, SAVED, type SavedPage } from "./saved";

/** Lists the pages kept on this phone. Texts go in as text nodes. */
export function start(): void {
  const list = document.querySelector<HTMLElement>("[data-saved-list]");
  const status = document.querySelector<HTMLElement>("[data-saved-status]");
  if (!list || !status) return;
  if (!window.caches) {
    status.textContent = "这个浏览器不能存文章。在微信里，点右上角“…”，用浏览器打开再试。";
    return;
  }
  const draw = async () => {
    const pages = await loadSavedPages();
    status.textContent = pages.length > 0 ? `存了 ${pages.length} 篇：` : "还没有存文章。打开一篇文章，按“保存到手机”。";
    list.textContent = "";
    pages.forEach((page) => list.appendChild(createItem(page, draw)));
  };
  draw().catch(() => (status.textContent = "读不出手机里存的文章。"));
}

async function loadSavedPages(): Promise<SavedPage[]> {
  const cache = await caches.open(SAVED);
  const pages = await Promise.all(
    (await listPaths(cache)).map(async (path) => {
      const response = await cache.match(path);
      if (!response) return null;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const heading = page.querySelector("h1");
      return { path, title: (heading && heading.textContent) || path, savedOn: getSavedOn(response) };
    }),
  );
  return pages.filter((page): page is SavedPage => page !== null);
}

function createItem({ path, title, savedOn }: SavedPage, redraw: () => Promise<void>): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = path;
  link.textContent = title;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "删掉";
  button.setAttribute("aria-label", `从手机里删掉《${title}》`);
  button.addEventListener("click", () => void caches.open(SAVED).then((cache) => cache.delete(path)).then(redraw));
  item.appendChild(link);
  item.appendChild(document.createTextNode(`，${formatAge(savedOn, Date.now())} `));
  item.appendChild(button);
  return item;
}
