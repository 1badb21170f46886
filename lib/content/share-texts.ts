import { z } from "zod";
import { TEXT_LIMITS } from "@/lib/site";
import { toPlainText } from "@/lib/markdown/plain-text";
import { parseBody } from "./body";
import { checkFields } from "./check-fields";
import { text } from "./fields";
import { parseFrontMatter } from "./front-matter";
import type { Problem } from "./problems";
import { isSection } from "./schema";
import { decodeSource, type SourceFile } from "./source-text";
import type { Parse } from "./trees";

const sized = (name: string, limits: readonly [number, number]) => text(name, limits[0], limits[1]);
const whole = (name: string, limits: readonly [number, number]) => sized(name, limits).refine((value) => ENDED.test(value), { error: `应为${name}，最后一句要写完，用句号、问号或感叹号收尾` });
const few = (name: string, count: number, item: z.ZodType<string>) => z.array(item, { error: `应为${name}，${count} 条，每条前面写 - ` }).length(count, { error: `应为${name}，正好 ${count} 条` });

/** A whole sentence ends so, before any closing quotation mark. */
const ENDED = /[。！？][”』]?$/;

/** What an editor may write by hand for an article's share kit; what is left out is composed. */
const schema = z.strictObject({
  /** For the WeChat group, in three lengths. The address is added when it is copied. */
  short: whole("短文案", TEXT_LIMITS.short).optional(),
  medium: whole("中文案", TEXT_LIMITS.medium).optional(),
  long: whole("长文案", TEXT_LIMITS.long).optional(),
  /** Four lines people can chant. */
  rhyme: few("顺口溜", 4, sized("顺口溜的一句", TEXT_LIMITS.rhyme)).optional(),
  /** Three questions to ask an audience. */
  questions: few("现场提问", 3, whole("一个问题", TEXT_LIMITS.question)).optional(),
  /** The three points of poster and phone picture. */
  points: few("海报三点", 3, sized("海报上的一点", TEXT_LIMITS.point)).optional(),
});

/** Texts of an article's share kit that an editor wrote. `broadcast` is the body: the loudspeaker script, a line a paragraph. */
export type WrittenTexts = z.infer<typeof schema> & { broadcast?: string };

/** By `section/slug`. */
export type WrittenTextsMap = Map<string, WrittenTexts>;

/** `share/types/nfc.md` belongs to content/types/nfc.md. */
const PATH = /^share\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** Reads a file of content/share into `written`; what is wrong with it goes to `problems`. */
export function readWrittenTexts(source: SourceFile, written: WrittenTextsMap, problems: Problem[], parse?: Parse): void {
  const { file } = source;
  const [, section = "", slug = ""] = PATH.exec(file) ?? [];
  if (!isSection(section)) {
    problems.push({ file, message: "文件放的位置或名字不对。", fix: "放在 share/栏目/文件名.md，和文章同名，例如 share/types/nfc.md。" });
    return;
  }
  const decoded = decodeSource(source);
  problems.push(...decoded.problems);
  if (decoded.problems.length > 0) return;
  const matter = parseFrontMatter(file, decoded.text);
  if (Array.isArray(matter)) return void problems.push(...matter);
  const fields = checkFields(schema, matter.data, file, matter.getLine);
  problems.push(...fields.problems);
  const broadcast = toPlainText(parseBody(matter.body, matter.bodyLine, parse).tree);
  problems.push(...findScriptProblems(file, broadcast, matter.bodyLine));
  if (fields.value) written.set(`${section}/${slug}`, { ...fields.value, ...(broadcast && { broadcast }) });
}

function findScriptProblems(file: string, broadcast: string, line: number): Problem[] {
  if (broadcast === "") return [];
  const [min, max] = TEXT_LIMITS.broadcast;
  const count = [...broadcast.replace(/\n/g, "")].length;
  if (count >= min && count <= max && ENDED.test(broadcast)) return [];
  return [{ file, line, message: `喇叭稿（两行 --- 下面的正文）应为 ${min}–${max} 个字，最后一句写完；现在是 ${count} 个字。`, fix: "一分钟念完：太长就删一句，太短就添一句。" }];
}

/** Files of content/share whose article does not exist. */
export function findOrphanTexts(written: WrittenTextsMap, isArticle: (key: string) => boolean): Problem[] {
  return [...written.keys()].filter((key) => !isArticle(key)).map((key) => ({ file: `share/${key}.md`, message: `没有 content/${key}.md 这篇文章。`, fix: "文件名改得和文章一样，或删掉这个文件。" }));
}
