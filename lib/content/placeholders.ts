import type { Problem } from "./problems";

/** What `npm run new` leaves for the editor to fill in: 【待填：……】. */
const PLACEHOLDER = /【待填[^】]*】/g;

export function isPlaceholder(text: string): boolean {
  return text.includes("【待填");
}

/** Places a new article still has to be filled in at. */
export function findPlaceholders(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((content, index) =>
    [...content.matchAll(PLACEHOLDER)].map((match) => ({
      file,
      line: index + 1,
      column: match.index + 1,
      text: match[0],
      message: "这里还没填。",
      fix: "写上内容，连同【】一起换掉；行尾 # 后面的提示看完就删。",
      rule: "新建一篇",
    })),
  );
}
