import { createCheck, type Check, type CheckResult } from "@/lib/check/check";
import { unpackRules } from "@/lib/check/pack";
import type { CheckWords } from "@/lib/check/rules";

/** What to do, by grade. None of them says that a message is safe. */
const ADVICE: Record<CheckResult["grade"], string> = {
  高度可疑: "像骗局。先停下：不转钱，不点链接，不下载，不念验证码。拿给家里人看，打96110问。已经转了钱，马上打110。",
  可疑: "说的话像骗局。先别照着做。自己找官方电话打过去问，或者打96110。",
  有些迹象: "有点像骗局，要当心。别点里面的链接，打对方原来的号码核实。拿不准，打96110。",
  没有匹配到: "没有匹配到已知的骗局说法。这不等于没问题：新骗局可能认不出来。只要对方要钱、要验证码、要你装软件，就先停下，打96110问。",
};

/** Lets the form on /check/ check what was typed, on the device. Nothing is sent and nothing is kept. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>("[data-check-form]");
  const answer = document.querySelector<HTMLElement>("[data-check-answer]");
  const field = form && form.querySelector("textarea");
  if (!form || !answer || !field) return;
  let ready: Promise<Check> | undefined;
  const prepare = () => (ready = ready || load().catch((error) => ((ready = undefined), Promise.reject(error))));
  field.addEventListener("focus", () => void prepare().catch(() => undefined));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim() === "") return show(answer, [create("p", "先把消息粘贴到上面的框里。")]);
    show(answer, [create("p", "正在查……")]);
    prepare().then(
      (check) => {
        const nodes = describe(check(field.value), field.value);
        show(answer, nodes);
        // Whoever cannot see it, or sees little at a time, goes on from here.
        (nodes[0] as HTMLElement).focus();
      },
      () => show(answer, [create("p", "没有查成：网络断了。先别照对方说的做，打96110问。")]),
    );
  });
  form.addEventListener("reset", () => show(answer, []));
}

async function load(): Promise<Check> {
  const response = await fetch(`${process.env.BASE_PATH || ""}/check/rules.bin`);
  if (!response.ok) throw new Error(String(response.status));
  return createCheck(unpackRules(new Uint8Array(await response.arrayBuffer())), readWords());
}

/** Names and reasons stand on the page, in the order of the rules. */
function readWords(): CheckWords {
  const read = (selector: string) => [].slice.call(document.querySelectorAll(selector)).map((element: Element) => ({ name: text(element, "[data-name]"), reason: text(element, "[data-reason]"), url: element.getAttribute("data-url") || "" }));
  return { tactics: read("[data-tactic]"), types: read("[data-type]").map(({ name, ...rest }) => ({ ...rest, title: name })) };
}

function text(element: Element, selector: string): string {
  const part = element.querySelector(selector);
  return (part && part.textContent) || "";
}

function describe(result: CheckResult, message: string): Node[] {
  const isGrave = result.grade === "高度可疑" || result.grade === "可疑";
  const verdict = create("p", result.grade, `panel text-xl font-bold ${isGrave ? "border-danger bg-danger-soft text-danger" : "border-caution bg-caution-soft text-caution"}`);
  verdict.setAttribute("data-grade", "");
  verdict.tabIndex = -1;
  const nodes: Node[] = [verdict, create("p", ADVICE[result.grade], "mt-3"), createCalls()];
  if (result.grade === "没有匹配到") return nodes;
  const marked = create("p", "", "mt-3 whitespace-pre-wrap rounded border border-line bg-card p-4");
  appendMarked(marked, result, message);
  if (result.marks.length > 0) nodes.push(create("h3", "要当心的地方", "mt-6 text-lg font-bold"), marked);
  if (result.reasons.length > 0) nodes.push(createReasons(result));
  if (result.isByWording) nodes.push(create("p", "整条消息的用词，很像收集到的骗局消息。", "mt-3"));
  if (result.types.length > 0) nodes.push(create("h3", "可能是这几种", "mt-6 text-lg font-bold"), createTypes(result));
  return nodes;
}

function createCalls(): Node {
  const calls = create("p", "", "mt-3");
  ["96110", "110"].forEach((number) => {
    const link = create("a", `打 ${number}`, "button mr-3");
    link.setAttribute("href", `tel:${number}`);
    calls.appendChild(link);
  });
  return calls;
}

/** The message with its marks, each with the number of its reason. As text: it may hold anything. */
function appendMarked(parent: Node, { marks }: CheckResult, message: string): void {
  let from = 0;
  marks.forEach(({ start, end, reason }) => {
    parent.appendChild(document.createTextNode(message.slice(from, start)));
    const mark = create("mark", message.slice(start, end), "bg-mark text-ink");
    mark.appendChild(create("sup", String(reason + 1)));
    parent.appendChild(mark);
    from = end;
  });
  parent.appendChild(document.createTextNode(message.slice(from)));
}

function createReasons({ reasons }: CheckResult): Node {
  const list = create("ol", "", "mt-3 list-decimal pl-7");
  reasons.forEach(({ name, reason }) => {
    const item = create("li", "", "my-2");
    item.appendChild(create("strong", `${name}。`));
    item.appendChild(document.createTextNode(reason));
    list.appendChild(item);
  });
  return list;
}

function createTypes({ types }: CheckResult): Node {
  const list = create("ul", "");
  types.forEach(({ url, title }) => {
    const item = create("li", "", "border-b border-line");
    const link = create("a", `${title} ›`, "row text-brand");
    link.setAttribute("href", url);
    item.appendChild(link);
    list.appendChild(item);
  });
  return list;
}

function create(tag: string, content: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  if (className) element.className = className;
  return element;
}

function show(parent: HTMLElement, nodes: Node[]): void {
  parent.textContent = "";
  nodes.forEach((node) => parent.appendChild(node));
}
