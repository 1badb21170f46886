/** `npm run learn`: learns from the questions and messages in content/ what search and the check know of them, and keeps it in content/learnt. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { CONTENT_FOLDER, formatLearnt, getContent, toLearntFile, type Content, type Kept } from "@/lib/content";
import { learnCheck } from "@/lib/ship/check-files";
import { learnSearch } from "@/lib/ship/search-files";

// What is kept may be of other code: it is learnt anew.
const content: Content = { ...(await getContent()), learnt: { search: null, check: null } };
await keep("search", learnSearch(content));
await keep("check", learnCheck(content));

async function keep(name: keyof Content["learnt"], kept: Kept): Promise<void> {
  const file = path.join(CONTENT_FOLDER, toLearntFile(name));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, formatLearnt(kept));
  console.log(`content/${toLearntFile(name)}：${(kept.bytes.length / 1024).toFixed(1)} KB。`);
}
