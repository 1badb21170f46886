import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { inspectContent } from "@/lib/content";
import { readRecordings } from "@/lib/ship/recordings";
import { GUIDE, LEDGER, source } from "./sample";

const MP3 = new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0]);
const FRAMES = new Uint8Array([0xff, 0xfb, 0x90, 0, 0, 0]);
const M4A = new Uint8Array([0, 0, 0, 32, ...new TextEncoder().encode("ftypM4A ")]);
const withAudio = (value: string) => GUIDE.replace("\n---\n", `\naudio: ${value}\n---\n`);

/** What is wrong about recordings in a content of one guide. */
function inspect(value: string | null, files: Record<string, Uint8Array>) {
  const { content, problems } = inspectContent([...LEDGER, source("guides/a.md", value === null ? GUIDE : withAudio(value)), ...Object.entries(files).map(([file, bytes]) => source(`audio/${file}`, bytes))]);
  return { audio: content.articles[0]?.audio, problems: problems.filter(({ file, field }) => file.startsWith("audio/") || field === "audio") };
}

describe("the field audio", () => {
  test.each([["a.mp3", MP3], ["a-2.mp3", FRAMES], ["a.m4a", M4A]])("takes %s", (name, bytes) => {
    expect(inspect(name, { [name]: bytes })).toEqual({ audio: name, problems: [] });
  });

  test.each(["/audio/a.mp3", "https://example.org/a.mp3", "../a.mp3", "A.mp3", "a.wav", "a b.mp3", "12"])("refuses %s", (value) => {
    const { audio, problems } = inspect(value, {});
    expect(audio).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual(["应为录音的文件名，例如 nfc.mp3。"]);
  });
});

test("a recording nobody put there is named, with its line", () => {
  expect(inspect("a.mp3", {}).problems).toMatchObject([{ file: "guides/a.md", line: 9, message: "找不到这段录音。", fix: "把录音放到 content/audio/a.mp3，或者改文件名。", rule: "录音" }]);
});

test.each([
  ["甲.mp3", MP3, "录音的文件名不对。"],
  ["a.mp3", new TextEncoder().encode("<html>not found"), "这不是 MP3 或 M4A 录音。"],
  ["a.mp3", new Uint8Array(), "这不是 MP3 或 M4A 录音。"],
  ["a.mp3", new Uint8Array(9 * 1024 * 1024).fill(0xff), "录音 9.0 MB，最多 8 MB。"],
])("the file %s is refused: %#", (name, bytes, message) => {
  expect(inspect(null, { [name]: bytes }).problems).toMatchObject([{ file: `audio/${name}`, message }]);
});

test("a recording that no article names is mentioned, and not published", () => {
  expect(inspect(null, { "a.mp3": MP3 }).problems).toMatchObject([{ file: "audio/a.mp3", severity: "warning" }]);
});

test("what articles name is published under /audio/, and nothing else", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "wubu-"));
  mkdirSync(path.join(folder, "audio"));
  writeFileSync(path.join(folder, "audio/a.mp3"), MP3);
  writeFileSync(path.join(folder, "audio/b.mp3"), FRAMES);
  const { content } = inspectContent([...LEDGER, source("guides/a.md", withAudio("a.mp3")), source("audio/a.mp3", MP3)]);
  const files = await readRecordings(content, folder);
  expect([...files].map(([address, bytes]) => [address, [...bytes]])).toEqual([["audio/a.mp3", [...MP3]]]);
  rmSync(folder, { recursive: true });
});
