import { expect, test } from "vitest";
import { findAskedProblems, parseAsked } from "@/lib/content/asked";

const toSource = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

test("reads a question a line, for the page the file is named after; empty lines do not count", () => {
  const { value, problems } = parseAsked([toSource("asked/types/nfc.txt", "手机贴卡钱没了\n\n 碰一碰被刷走 \n"), toSource("asked/nothing/everyday.txt", "红烧肉怎么做\n")]);
  expect(problems).toEqual([]);
  expect(value).toEqual([
    { text: "手机贴卡钱没了", page: "types/nfc" },
    { text: "碰一碰被刷走", page: "types/nfc" },
    { text: "红烧肉怎么做", page: null },
  ]);
});

test("says with file and line what is too short, too long or written twice, all in one list", () => {
  const { problems } = parseAsked([toSource("asked/types/nfc.txt", `卡\n手机贴卡\n${"长".repeat(81)}`), toSource("asked/nothing/everyday.txt", "手机贴卡")]);
  expect(problems.map(({ file, line, message }) => [file, line, message])).toEqual([
    ["asked/types/nfc.txt", 1, "一句问法应有 2 到 80 个字，现在是 1 个。"],
    ["asked/types/nfc.txt", 3, "一句问法应有 2 到 80 个字，现在是 81 个。"],
    ["asked/nothing/everyday.txt", 1, "这句写了两次，另一次在 asked/types/nfc.txt 第 2 行。"],
  ]);
});

test("questions for the page of figures stand in data.txt, beside the sections", () => {
  const { value, problems } = parseAsked([toSource("asked/data.txt", "全国破了多少案")]);
  expect({ value, problems }).toEqual({ value: [{ text: "全国破了多少案", page: "data" }], problems: [] });
  expect(findAskedProblems(value, () => false)).toEqual([]);
});

test("says where a file of another name belongs, and that an article does not exist", () => {
  expect(parseAsked([toSource("asked/nfc.txt", "手机贴卡")]).problems[0]?.fix).toContain("asked/types/nfc.txt");
  const asked = parseAsked([toSource("asked/types/gone.txt", "手机贴卡"), toSource("asked/types/nfc.txt", "碰一碰")]).value;
  expect(findAskedProblems(asked, (key) => key === "types/nfc")).toMatchObject([{ file: "asked/types/gone.txt", message: "没有 types/gone 这篇文章。" }]);
});

test("a byte order mark or another encoding is refused as in an article", () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x62]);
  expect(parseAsked([{ file: "asked/nothing/everyday.txt", bytes }]).problems[0]?.message).toContain("BOM");
});
