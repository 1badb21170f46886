import { expect, test } from "vitest";
import { inspectContent, validateContent } from "@/lib/content/validate";
import type { SourceFile } from "@/lib/content/source-text";
import { GUIDE, LEDGER, source } from "./sample";

const files = [...LEDGER, source("guides/a.md", GUIDE)];

function problemsOf(...more: SourceFile[]): string {
  try {
    validateContent([...files, ...more]);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

test("reads what an editor wrote, with the loudspeaker script as the body", () => {
  const script = "请挂断电话。".repeat(40);
  const { written } = validateContent([...files, source("share/guides/a.md", `---\nshort: 先打110，别的以后再说。\n---\n\n${script}\n`)]);
  expect(written.get("guides/a")).toEqual({ short: "先打110，别的以后再说。", broadcast: script });
});

test("reports what is too long, unfinished, unknown or without an article, in one list", () => {
  const bad = `---\nshort: 先打110，别的以后再说\nrhyme: [一句话, 两句话]\nslogan: 别转账\n---\n\n太短了。\n`;
  expect(problemsOf(source("share/guides/a.md", bad), source("share/guides/none.md", "---\nshort: 先打110，别的以后再说。\n---\n"), source("share/b.md", bad))).toMatchInlineSnapshot(`
    "内容有 8 处问题：

    content/share/b.md
      文件放的位置或名字不对。
        怎么改：放在 share/栏目/文件名.md，和文章同名，例如 share/types/nfc.md。
        规则：content/README.md 的“海报、群文案、喇叭稿”

    content/share/guides/a.md
      第 2 行第 8 列 short：应为短文案，最后一句要写完，用句号、问号或感叹号收尾。
        原文：先打110，别的以后再说
        怎么改：照“应为”后面的话改；字段说明见 content/README.md。
        规则：content/README.md 的“海报、群文案、喇叭稿”
      第 3 行第 8 列 rhyme：应为顺口溜，正好 4 条。
        原文：[一句话, 两句话]
        怎么改：照“应为”后面的话改；字段说明见 content/README.md。
        规则：content/README.md 的“海报、群文案、喇叭稿”
      第 3 行第 9 列 rhyme › 第 1 个：应为顺口溜的一句，4–16 个字；现在是 3 个字。
        原文：一句话
        怎么改：字少了补一补，字多了删一删；一个标点也算一个字。
        规则：content/README.md 的“海报、群文案、喇叭稿”
      第 3 行第 14 列 rhyme › 第 2 个：应为顺口溜的一句，4–16 个字；现在是 3 个字。
        原文：两句话
        怎么改：字少了补一补，字多了删一删；一个标点也算一个字。
        规则：content/README.md 的“海报、群文案、喇叭稿”
      第 4 行第 1 列 slogan：没有这个字段。
        原文：slogan
        怎么改：删掉它。这里可以写的字段：short、medium、long、rhyme、questions、points。
        规则：content/README.md 的“海报、群文案、喇叭稿”
      第 6 行第 1 列：喇叭稿（两行 --- 下面的正文）应为 220–260 个字，最后一句写完；现在是 4 个字。
        怎么改：一分钟念完：太长就删一句，太短就添一句。
        规则：content/README.md 的“海报、群文案、喇叭稿”

    content/share/guides/none.md
      没有 content/guides/none.md 这篇文章。
        怎么改：文件名改得和文章一样，或删掉这个文件。
        规则：content/README.md 的“海报、群文案、喇叭稿”"
  `);
});

test("reads the calendar and reports lines it cannot", () => {
  const { calendar } = validateContent([...files, source("calendar.md", "## 每月一骗\n\n- 2026-11：guides/a——年底多发。\n")]);
  expect(calendar).toEqual([{ month: "2026-11", article: "guides/a", why: "年底多发。", line: 3 }]);
  expect(problemsOf(source("calendar.md", "## 每月一骗\n\n- 2026-11：guides/a——年底多发。\n- 2026-11：guides/b——年底多发。\n- 十二月讲这个\n"))).toMatchInlineSnapshot(`
    "内容有 2 处问题：

    content/calendar.md
      第 4 行第 1 列：2026-11 应排在 2026-11 后面，每个月只写一行。
        原文：- 2026-11：guides/b——年底多发。
        怎么改：按时间先后排，删掉重复的月份。
        规则：content/README.md 的“海报、群文案、喇叭稿”
      第 5 行第 3 列：看不懂“十二月讲这个”。
        原文：十二月讲这个
        怎么改：写成：- 2026-11：types/nfc——为什么这个月讲它（4–60 个字）。
        规则：content/README.md 的“海报、群文案、喇叭稿”"
  `);
});

test("an article with a mistake is still an article: its share text and its month are no mistakes of their own", () => {
  const { problems } = inspectContent([...LEDGER, source("guides/a.md", GUIDE.replace("summary:", "sumary:")), source("share/guides/a.md", "---\nshort: 先打110，别的以后再说。\n---\n"), source("calendar.md", "## 每月一骗\n\n- 2026-11：guides/a——年底多发。\n")]);
  expect([...new Set(problems.map(({ file }) => file))]).toEqual(["guides/a.md"]);
});
