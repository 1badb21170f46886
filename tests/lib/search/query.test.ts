import { describe, expect, test, vi } from "vitest";
import { buildSearchIndex } from "@/lib/search/build";
import { createSearch } from "@/lib/search/query";
import { files, find, police, readFrom, records, tasks } from "./library";

const POLICE = "/types/maochong-gongjianfa/";

test.each([
  ["a term", "公检法", POLICE],
  ["an alias", "安全账户", POLICE],
  ["slang", "杀猪盘", "/types/hunlian/"],
  ["a word in the text only", "余姚", "/cases/yiwu/"],
  ["a question", "刷单被骗了怎么办", "/types/shuadan-fanli/"],
  ["Traditional characters", "殺豬盤", "/types/hunlian/"],
  ["Traditional and a variant", "安全帳戶", POLICE],
  ["pinyin", "gongjianfa", POLICE],
  ["pinyin with spaces", "gong xiang ping mu", "/types/gongxiang-pingmu/"],
  ["a reading the table does not have", "yinhang ka", "/guides/ka-dongjie/"],
  ["initials", "sdfl", "/types/shuadan-fanli/"],
  ["the end of a title's initials", "gjf", POLICE],
  ["a wrong character that sounds right", "公捡法", POLICE],
  ["a wrong character that does not", "杀牛盘", "/types/hunlian/"],
  ["a character left out", "共享幕", "/types/gongxiang-pingmu/"],
  ["a number", "96110", POLICE],
  ["an article of a law", "反诈法31条", "/laws/liangka/"],
  ["an article with 之", "刑法287条之二", "/laws/bangxin/"],
  ["another name of a word", "多卡宝", "/glossary/ka-hao/#猫池"],
  ["a pasted message", "我是公安局的民警，你名下银行卡涉嫌洗钱案，需要你配合调查，不要告诉任何人，把钱转到安全账户核查完就退回", POLICE],
])("%s finds its article first: %s", async (_kind, question, expected) => {
  expect((await find(question))[0]).toBe(expected);
});

test.each(["", "   ", "。", "😀😀", "\u0000", "\ud800", "__proto__", "<img src=x onerror=alert(1)>", "(.*)+$", "https://example.com/a?b=c", "红烧肉怎么做", "asdfgh", "今天天气怎么样", "啊".repeat(5000)])(
  "%j finds nothing and is no error",
  async (question) => {
    expect(await find(question)).toEqual([]);
  },
);

test("a type of scam comes before a law that says the same", async () => {
  const law = { ...police, section: "laws" as const, url: "/laws/same/" };
  expect(await find("公检法", buildSearchIndex([law, ...records], []))).toEqual([POLICE, "/laws/same/"]);
});

test("what was looked for is marked in title and summary", async () => {
  const answer = await createSearch(readFrom(files))("公检法");
  const [card] = await answer.loadCards(0, 1);
  expect(card?.title).toEqual([{ text: "冒充", isMatch: false }, { text: "公检法", isMatch: true }]);
});

test("when nothing is found, three types of scam are offered, the nearest first", async () => {
  const answer = await createSearch(readFrom(files))("红烧肉下载");
  expect(answer.total).toBe(0);
  expect((await answer.loadNearest()).map(({ url }) => url)).toEqual(["/types/gongxiang-pingmu/", POLICE, "/types/shuadan-fanli/"]);
});

describe("files", () => {
  test("a question of one word takes at most six, a second one only what is new", async () => {
    const log: string[] = [];
    const search = createSearch(readFrom(files, log));
    await (await search("冒充公检法")).loadCards(0, 1);
    expect(log.length).toBeLessThanOrEqual(6);
    expect(log.filter((name) => name === "manifest.json")).toHaveLength(1);
    const before = log.length;
    await (await search("公检法")).loadCards(0, 1);
    expect(log.length).toBe(before);
  });

  test("one that fails once is asked for again at once", async () => {
    const read = readFrom(files);
    const flaky = vi.fn(read).mockRejectedValueOnce(new Error("offline"));
    expect((await createSearch(flaky)("公检法")).total).toBeGreaterThan(0);
  });

  test("one that keeps failing is an error, never an empty list; later it works again", async () => {
    const read = readFrom(files);
    let isOffline = true;
    const search = createSearch((name) => (isOffline && name !== "manifest.json" ? Promise.reject(new Error("offline")) : read(name)));
    await expect(search("公检法")).rejects.toThrow("offline");
    isOffline = false;
    expect((await search("公检法")).total).toBeGreaterThan(0);
  });

  test("a page that was open while the site was published anew searches the new site", async () => {
    let published = files;
    const search = createSearch((name) => readFrom(published)(name));
    await search("公检法");
    published = buildSearchIndex([{ ...tasks, url: "/types/new/" }], []);
    expect((await (await search("卡单")).loadCards(0, 1))[0]?.url).toBe("/types/new/");
  });

  test("results that were found before a new release are looked for in it", async () => {
    let published = files;
    const search = createSearch((name) => readFrom(published)(name));
    const { loadCards } = await search("公检法");
    published = buildSearchIndex([{ ...police, url: "/types/new/" }], []);
    expect((await loadCards(0, 1))[0]?.url).toBe("/types/new/");
  });
});

test("what was found is counted by section, and can be narrowed to one", async () => {
  const answer = await createSearch(readFrom(files))("银行卡");
  expect(answer.sections.reduce((sum, [, count]) => sum + count, 0)).toBe(answer.total);
  const [section] = answer.sections[0] ?? [];
  const cards = await answer.loadCards(0, 10, section);
  expect(cards.length).toBe(answer.sections[0]?.[1]);
  expect(cards.every((card) => card.section === section)).toBe(true);
});
