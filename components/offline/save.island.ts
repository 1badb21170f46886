import { BASE_PATH } from "./base";
import { formatAge, getSavedOn, keepPage, SAVED } from "./saved";
import { startWorker } from "./worker";

/** “保存到手机”. Loaded when the button is first pressed; from then on it keeps the page or lets it go. */
export function start(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-load=save]");
  const status = document.querySelector<HTMLElement>("[data-copy-status]");
  if (!button || !status) return;
  if (!window.caches || !navigator.serviceWorker || process.env.SITE_OFFLINE === "off") {
    button.hidden = true;
    status.textContent = "这个浏览器不能存文章。";
    return;
  }
  startWorker();
  const path = location.pathname;
  const show = (label: string, text: string) => {
    button.textContent = label;
    status.textContent = text;
    if (label === REMOVE) status.appendChild(createListLink());
  };
  const save = async () => {
    const cache = await caches.open(SAVED);
    const kept = await cache.match(path);
    if (kept && button.textContent !== REMOVE) return show(REMOVE, `已经在手机里了，${formatAge(getSavedOn(kept), Date.now())}。`);
    if (kept) {
      await cache.delete(path);
      return show(SAVE, "已从手机里删掉。");
    }
    status.textContent = "正在存……";
    await keepPage(cache, path);
    show(REMOVE, "已存到手机，没有网也能看。");
  };
  const press = () => void save().catch(() => show(SAVE, "没有存成：可能是网断了，或者手机没有空间了。再按一次试试。"));
  button.addEventListener("click", press);
  press();
}

const SAVE = "保存到手机";
const REMOVE = "从手机里删掉";

function createListLink(): HTMLElement {
  const link = document.createElement("a");
  link.href = `${BASE_PATH}/saved/`;
  link.textContent = "看存了哪些";
  return link;
}
