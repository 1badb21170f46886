import type { Nodes } from "mdast";
import { getLawReference, type LawQuote, type LawReference } from "@/lib/markdown/law-quotes";
import { toHeadingId } from "@/lib/markdown/heading-id";
import { toPlainText } from "@/lib/markdown/plain-text";
import { lineOf } from "./body";
import { getFactOf, isPublishable, listFactsOf, type Ledger } from "./ledger";
import type { Problem } from "./problems";

type Place = { file: string; getLine: (field: string) => number | undefined };

/** Ids an article cites that do not exist or may not be published. */
export function findCitationProblems({ file, getLine }: Place, cited: string[], ledger: Ledger): Problem[] {
  const place = { file, line: getLine("facts"), field: "facts" };
  return cited.flatMap((id) => {
    const fact = ledger.facts.get(id);
    if (!fact) return [{ ...place, text: id, message: `台账里没有 ${id}。`, fix: "改成 content/facts/ 里有的编号，或先把事实和来源加进台账。" }];
    if (!isPublishable(fact)) return [{ ...place, text: id, message: `${id} 标着不能发布（publish: false 或 confidence: low）。`, fix: "去掉这个编号，也去掉正文里根据它写的话。" }];
    return [];
  });
}

/** `> law-…` lines whose law is unknown, not cited, or has no such paragraph. */
export function findQuoteProblems(file: string, nodes: Nodes[], cited: string[], ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodes) {
    const reference = node.type === "blockquote" ? getLawReference(node) : null;
    if (!reference) continue;
    const place = { file, line: lineOf(node), rule: "引用法条" };
    if (!cited.includes(reference.id)) problems.push({ ...place, message: `引用了 ${reference.id}，但 facts 里没有它。`, fix: `把 ${reference.id} 加进 facts。` });
    const law = getFactOf(ledger, "laws", reference.id);
    if (!law) problems.push({ ...place, message: `台账里没有法条 ${reference.id}。`, fix: "改成 content/facts/laws.json 里有的编号。" });
    else if (reference.paragraph !== null && !law.text[reference.paragraph - 1]) problems.push({ ...place, message: `${law.shortName}${law.article}只有 ${law.text.length} 款。`, fix: "改成有的那一款，或不写第几款。" });
  }
  return problems;
}

/** The exact words of a law. Where there is none, says so: under `npm run dev` alone, since `findQuoteProblems` stops a build. */
export function getLawQuote(ledger: Ledger, reference: LawReference): LawQuote {
  const law = getFactOf(ledger, "laws", reference.id);
  if (!law) return { paragraphs: ["台账里没有这一条。"], cite: `——${reference.id}` };
  const paragraph = reference.paragraph === null ? null : law.text[reference.paragraph - 1];
  const which = reference.paragraph === null ? "" : `第${"一二三四五六七八九十"[reference.paragraph - 1]}款`;
  return { paragraphs: paragraph ? [paragraph] : law.text, cite: `——《${law.law}》${law.article}${which}` };
}

/** Addresses of the site, each with the ids a link may point to after `#`. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The fragments of an article: its headings. */
export function getFragments(nodes: Nodes[]): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === "heading" ? [toHeadingId(toPlainText(node))] : [])));
}

/** Where links outside the site may lead: numbers as they are dialled, and addresses of sources. */
export type Outside = { numbers: ReadonlySet<string>; urls: ReadonlySet<string | undefined> };

export function getOutside(ledger: Ledger): Outside {
  const numbers = listFactsOf(ledger, "hotlines").flatMap((hotline): string[] => hotline.number.match(/\+?[\d-]+/g) ?? []).map(toDialled);
  return { numbers: new Set(numbers), urls: new Set([...ledger.sources.values()].map((source) => source.url)) };
}

/** Links that lead nowhere, to an unregistered site, or dial an unknown number. */
export function findLinkProblems(file: string, nodes: Nodes[], addresses: Addresses, outside: Outside): Problem[] {
  return nodes.flatMap((node) => {
    if (node.type !== "link" && node.type !== "definition") return [];
    const problem = checkLink(node.url);
    return problem ? [{ file, line: lineOf(node), text: decodeLink(node.url), rule: "链接和电话", ...problem }] : [];
  });

  function checkLink(url: string): Pick<Problem, "message" | "fix"> | null {
    const [path = "", fragment] = decodeLink(url).split("#");
    if (url.startsWith("tel:")) return outside.numbers.has(toDialled(url.slice(4))) ? null : { message: `台账里没有电话 ${url.slice(4)}。`, fix: "只写 content/facts/hotlines.json 里有的电话。" };
    if (/^https?:/.test(url)) return outside.urls.has(url) ? null : { message: `外部网址没有登记：${url}`, fix: "先把它作为来源加进 content/facts/sources.json；骗子的网址不要写成链接。" };
    const fragments = path === "" ? getFragments(nodes) : addresses.get(path);
    const meant = `/${path.replace(/^\/|\.md$|\/$/g, "")}/`;
    if (!fragments && addresses.has(meant)) return { message: `站内没有这个地址：${path}`, fix: `是不是想写 ${meant}？前后都要有斜杠。` };
    if (!fragments) return { message: `站内没有这个地址：${path}`, fix: "站内链接写成 /types/nfc/ 这样，前后都有斜杠；看看文件名有没有写错。" };
    if (fragment && !fragments.has(fragment)) return { message: `${path || "本页"} 没有“${fragment}”这一节。`, fix: "改成那一页有的小标题，或去掉 # 后面的字。" };
    return null;
  }
}

function decodeLink(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** A number as it is dialled: +86-10-12308 → +861012308. */
function toDialled(number: string): string {
  return number.replace(/-/g, "");
}
