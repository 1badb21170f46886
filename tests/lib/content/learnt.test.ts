import { expect, test } from "vitest";
import { formatLearnt, parseLearnt } from "@/lib/content/learnt";

const KEY = "0123456789abcdef0123";
const BYTES = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
const toSource = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

test("what is written is read again, byte for byte, in lines an editor can open", () => {
  const search = { key: KEY, pages: ["/types/nfc/"], bytes: BYTES };
  const text = formatLearnt(search);
  expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(120);
  expect(parseLearnt([toSource("learnt/search.json", text), toSource("learnt/check.json", formatLearnt({ key: KEY, bytes: BYTES }))])).toEqual({ value: { search, check: { key: KEY, bytes: BYTES } }, problems: [] });
});

test("nothing kept is no problem: it is learnt anew", () => {
  expect(parseLearnt([])).toEqual({ value: { search: null, check: null }, problems: [] });
});

test.each(["", "{", "[]", `{"key":"${KEY}"}`, `{"key":"x","bytes":["AA=="]}`, `{"key":"${KEY}","bytes":["<img>"]}`, `{"key":"${KEY}","bytes":["AA=="],"more":1}`, "<<<<<<< HEAD"])("a file that was edited or cut short is refused, and says how to mend it: %s", (text) => {
  const { value, problems } = parseLearnt([toSource("learnt/check.json", text)]);
  expect(value.check).toBeNull();
  expect(problems).toMatchObject([{ file: "learnt/check.json", message: "这个文件坏了。", fix: "它是生成的，不要手改：运行 npm run learn 重写一遍，或删掉它。" }]);
});

test("another file does not belong here", () => {
  expect(parseLearnt([toSource("learnt/notes.md", "")]).problems[0]?.message).toBe("不认识的文件。");
});
