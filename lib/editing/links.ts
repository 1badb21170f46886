import type { Content } from "@/lib/content";

export type Outcome = { url: string; /** dead: gone for certain; unsure: did not answer as a browser would be answered. */ state: "alive" | "dead" | "unsure"; why: string };

const TIMEOUT_MS = 20_000;
const WIDTH = 4;

/** Every external address the site shows: those of its sources; articles may link to no others. */
export function listExternalLinks({ ledger }: Content): string[] {
  return [...new Set([...ledger.sources.values()].flatMap(({ url }) => url ?? []))].sort();
}

/** Asks every address, one at a time for each host, and says what came of it. */
export async function checkLinks(urls: string[], timeout = TIMEOUT_MS): Promise<Outcome[]> {
  const byHost = new Map<string, string[]>();
  for (const url of urls) byHost.set(new URL(url).host, [...(byHost.get(new URL(url).host) ?? []), url]);
  const queues = [...byHost.values()];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const url of queue) outcomes.push(await checkLink(url, timeout));
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return outcomes.sort((a, b) => a.url.localeCompare(b.url));
}

async function checkLink(url: string, timeout: number): Promise<Outcome> {
  const first = await request(url, "HEAD", timeout);
  // Many servers answer HEAD wrongly; only GET counts against a page.
  return first.state === "alive" ? first : request(url, "GET", timeout);
}

async function request(url: string, method: "HEAD" | "GET", timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(url, { method, redirect: "follow", signal: AbortSignal.timeout(timeout), headers: { "user-agent": "Mozilla/5.0 (compatible; wubu-fanzha link check)" } });
    await response.body?.cancel();
    if (response.ok) return { url, state: "alive", why: String(response.status) };
    return { url, state: [404, 410].includes(response.status) ? "dead" : "unsure", why: `回答 ${response.status}` };
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    if (cause?.code === "ENOTFOUND") return { url, state: "dead", why: "没有这个网站了" };
    return { url, state: "unsure", why: name === "TimeoutError" ? `${timeout / 1000} 秒没有回答` : `连不上（${cause?.code ?? name}）` };
  }
}

export function formatLinks(outcomes: Outcome[], content: Content): string {
  const idOf = (url: string) => [...content.ledger.sources.values()].filter((source) => source.url === url).map(({ id }) => id).join("、");
  const list = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state).map(({ url, why }) => `- ${idOf(url)}：${why}　<${url}>`).join("\n");
  const count = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state).length;
  return [
    `查了 ${outcomes.length} 个外部网址：正常 ${count("alive")}，打不开 ${count("dead")}，拿不准 ${count("unsure")}。`,
    count("dead") > 0 && `## 打不开\n\n${list("dead")}\n\n找到新地址，改 content/facts/sources.json；找不到，删掉那一条的 url，网站就只写来源名字。`,
    count("unsure") > 0 && `## 拿不准（政府网站常常拦程序，用浏览器打开看看）\n\n${list("unsure")}`,
  ].filter(Boolean).join("\n\n");
}
