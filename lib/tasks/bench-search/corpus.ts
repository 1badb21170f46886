import type { SearchRecord, SearchSection } from "@/lib/search/build";

export type Question = { q: string; url: string | null; kind: string };
export type Corpus = { records: SearchRecord[]; questions: Question[] };

const SECTIONS: SearchSection[] = ["types", "guides", "laws", "cases", "cases", "cases"];
const CHARACTERS = 1600;
const QUESTIONS_OF_A_KIND = 15;
const NONSENSE = "红烧肉怎么做 勾股定理证明 周杰伦演唱会歌单 猫咪呕吐原因 python教程 qwertyuiop 三国演义作者 感冒吃什么药 高铁时刻表 减肥食谱 瑜伽垫厚度 孕妇能吃榴莲吗 洗衣机不转 唐诗三百首 西红柿炒鸡蛋 阳台种菜 docker compose 吉他和弦 二次方程求根公式 螺丝规格".split(" ");

/** `count` made-up articles of our library's sentences and words, the same in every run, and what to ask of them. */
export function makeCorpus(library: SearchRecord[], count: number): Corpus {
  const random = createRandom(count);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
  const articles = library.filter(({ body }) => body !== "");
  const words = articles.flatMap(({ aliases }) => aliases).filter((word) => /^[㐀-鿿]{3,8}$/.test(word));
  const sentences = articles.flatMap(({ body }) => body.match(/[^。\n]{8,60}。/g) ?? []);
  const records = Array.from({ length: count }, (_, i) => {
    const own = [pick(words), pick(words), pick(words)];
    const section = SECTIONS[i % SECTIONS.length] as SearchSection;
    let body = "";
    // Every fourth sentence speaks of the article's own words, as real ones do.
    for (let n = 0; body.length < CHARACTERS; n++) body += n % 4 === 0 ? `${pick(own)}，${pick(words)}：${pick(sentences)}\n` : `${pick(sentences)}\n`;
    return { url: `/${section}/${i}/`, section, title: `${own[0]}与${own[1]}${i}号`, summary: `${own[2]}：${pick(sentences)}`, aliases: [own[2] ?? "", own[0] ?? ""], tags: [own[1] ?? ""], headings: [`${own[0]}怎么认`], body };
  });
  return { records, questions: ask(records, pick) };
}

/** Known items: what is asked was taken from one article, and that article is the answer. */
function ask(records: SearchRecord[], pick: <T>(list: T[]) => T): Question[] {
  const known = (kind: string, toQuestion: (record: SearchRecord) => string) =>
    Array.from({ length: QUESTIONS_OF_A_KIND }, () => {
      const record = pick(records);
      return { q: toQuestion(record), url: record.url, kind };
    });
  return [
    ...known("title", ({ title }) => title.replace(/\d+号$/, "")),
    ...known("number", ({ title }) => title),
    ...known("two words", ({ aliases, tags }) => `${aliases[0]} ${tags[0]}`),
    ...known("sentence", ({ body }) => (body.split("\n")[0] ?? "").replace("：", "").slice(0, 24)),
    ...NONSENSE.map((q) => ({ q, url: null, kind: "nonsense" })),
  ];
}

/** mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
