/** How long a question rests after it was seen through, in rounds: a little longer each time. */
const RESTS = [0, 2, 4, 8, 16];
const KEY = "wubu:quiz";
const ROUND = 10;

/** By text of the question: how often it was seen through in a row, and the round it is due in. */
type Memory = { round: number; seen: Record<string, { level: number; due: number }> };

/** Shows ten mixed questions at a time; those that were missed come again sooner. Kept on the device only if asked. */
export function start(): void {
  const island = document.querySelector<HTMLElement>('[data-island="quiz"]');
  const ten = island && island.querySelector<HTMLElement>("[data-quiz-ten]");
  if (!island || !ten) return;
  const find = <T extends HTMLElement>(name: string) => island.querySelector<T>(`[data-quiz-${name}]`);
  const items: HTMLElement[] = [].slice.call(island.querySelectorAll("[data-quiz-item]"));
  const homes = items.map((item) => item.parentNode as Node);
  const groups: HTMLElement[] = [].slice.call(island.querySelectorAll("[data-quiz-group]"));
  const box = find<HTMLInputElement>("remember");
  let memory = read();
  if (box) box.checked = memory.round > 0;

  const setMode = (isTen: boolean) => {
    groups.forEach((group) => (group.hidden = isTen));
    const all = find("all");
    if (all) all.hidden = !isTen;
    const next = find("next");
    if (next) next.textContent = isTen ? "再练十道" : "随机练十道";
  };
  const say = (words: string) => {
    const status = find("status");
    if (status) status.textContent = words;
  };
  const goHome = () => items.forEach((item, index) => (homes[index] as Node).appendChild(item));
  const keep = () => write(memory, Boolean(box && box.checked));

  island.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    if (button.hasAttribute("data-quiz-next")) {
      goHome();
      memory.round++;
      choose(items, memory).forEach((item) => {
        (item.querySelector("details") as HTMLDetailsElement).open = false;
        ten.appendChild(item);
      });
      setMode(true);
      say("这十道是混着来的。没看出来的，后面会再出现。");
      keep();
      const first = ten.querySelector("summary");
      if (first) first.focus();
    } else if (button.hasAttribute("data-quiz-all")) {
      goHome();
      setMode(false);
      say("");
    } else {
      const item = button.closest<HTMLElement>("[data-quiz-item]");
      if (!item) return;
      note(memory, getKey(item), button.hasAttribute("data-quiz-known"));
      say(button.hasAttribute("data-quiz-known") ? "好，这道隔几轮再来。" : "好，这道下一轮再练一次。");
      keep();
    }
  });
  if (box) box.addEventListener("change", () => {
    if (box.checked && memory.round === 0) memory.round = 1;
    keep();
    say(box.checked ? "只记在这台手机上。取消勾选就删掉。" : "已删掉，不再记。");
    if (!box.checked) memory = { round: memory.round, seen: memory.seen };
  });
}

function getKey(item: HTMLElement): string {
  const words = item.querySelector("p");
  return ((words && words.textContent) || "").slice(0, 24);
}

function note(memory: Memory, key: string, isKnown: boolean): void {
  const before = memory.seen[key];
  const level = isKnown ? Math.min(RESTS.length - 1, (before ? before.level : 0) + 1) : 0;
  memory.seen[key] = { level, due: memory.round + 1 + (RESTS[level] || 0) };
}

/** Missed ones that are due first, then new ones, then what was due longest ago; mixed at the end. */
function choose(items: HTMLElement[], memory: Memory): HTMLElement[] {
  const rank = (item: HTMLElement) => {
    const seen = memory.seen[getKey(item)];
    if (!seen) return 1;
    return seen.due <= memory.round ? (seen.level === 0 ? 0 : 0.5) : 2 + seen.due;
  };
  return shuffle(items.map((item) => ({ item, rank: rank(item) + Math.random() * 0.4 })).sort((a, b) => a.rank - b.rank).slice(0, ROUND)).map(({ item }) => item);
}

function shuffle<T>(list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

function read(): Memory {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) || "null") as Memory | null;
    if (kept && typeof kept.round === "number" && kept.seen) return kept;
  } catch {
    // Storage is forbidden or holds something else: start afresh.
  }
  return { round: 0, seen: {} };
}

function write(memory: Memory, isAsked: boolean): void {
  try {
    if (isAsked) localStorage.setItem(KEY, JSON.stringify(memory));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing to remember with.
  }
}
