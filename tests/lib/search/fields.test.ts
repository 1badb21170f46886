import { expect, test } from "vitest";
import { toFields, toGapPairs } from "@/lib/search/fields";
import { buildFoldTable } from "@/lib/search/fold";
import { toInitials, toPartInitials, toSpoken } from "@/lib/search/pinyin";
import type { SearchRecord } from "@/lib/search/build";

const record: SearchRecord = {
  url: "/types/a/",
  section: "types",
  title: "刷单返利",
  summary: "先垫付",
  aliases: ["做任务"],
  tags: ["兼职"],
  headings: ["现在就做"],
  body: "他说“再补一单”。你在银行转账",
};

test("each field of an article goes into its slot", () => {
  const [title, aliases, tags, intro, body] = toFields(record, []);
  expect(title).toEqual(expect.arrayContaining(["刷单", "单返", "返利", "刷", "~sdfl"]));
  expect(aliases).toEqual(["做任", "任务", "做·务", "~zrw"]);
  expect(tags).toEqual(["兼职"]);
  expect(intro).toEqual(["在就", "就做", "先垫", "垫付", "再补", "补一", "一单"]);
  expect(body).toEqual(expect.arrayContaining(["银行", "转账"]));
});

test("what is quoted counts as said by the swindler in articles about scams only", () => {
  const [, , , intro] = toFields({ ...record, section: "cases" }, []);
  expect(intro).not.toContain("补一");
});

test("a word brings the words that mean the same: from a name into the tags, from the text into the body", () => {
  const synonyms = [["刷单", "做单"], ["转账", "打款"]];
  const [, , tags, , body] = toFields(record, synonyms);
  expect(tags).toContain("做单");
  expect(body).toContain("打款");
  expect(tags).not.toContain("打款");
});

test("pairs with a gap are made of Chinese only", () => {
  expect(toGapPairs("公检法")).toEqual(["公·法"]);
  expect(toGapPairs("ETC失效 第31条")).toEqual([]);
});

test("initials need three letters; a title also has those of its beginning and end", () => {
  expect(toInitials("AI换脸")).toEqual(["~aihl"]);
  expect(toInitials("跑分")).toEqual([]);
  expect(toInitials("USDT")).toEqual([]);
  expect(toPartInitials("冒充公检法")).toEqual(["~mcg", "~gjf", "~mcgj", "~cgjf"]);
});

test("a reading the table does not have is added", () => {
  expect(toSpoken("银行")).toEqual(["yin'hang"]);
  expect(toSpoken("公检法")).toEqual([]);
});

test("the folding table has the site's own characters from Taiwan and Hong Kong", () => {
  const table = buildFoldTable("诈骗账户为");
  expect(table).toContain("詐诈");
  expect(table).toContain("騙骗");
  expect(table).toContain("帳账");
  expect(table).toContain("為为");
  expect(table).not.toContain("銀");
});
