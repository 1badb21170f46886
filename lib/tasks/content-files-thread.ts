/**
 * A thread of `npm run build`: what is made of the content alone, search index and message check first of all, made and written while
 * the pages are. workerData: the folder it writes into.
 */
import { workerData } from "node:worker_threads";
import { getContent } from "@/lib/content";
import { buildCheckFiles, learnCheck } from "@/lib/ship/check-files";
import { readRecordings } from "@/lib/ship/recordings";
import { buildSearchFiles, learnSearch } from "@/lib/ship/search-files";
import { buildStubs } from "@/lib/ship/stubs";
import { createWrite } from "@/lib/ship/write";

const content = await getContent();
const [search, check] = [learnSearch(content), learnCheck(content)];
if (search !== content.learnt.search || check !== content.learnt.check) console.log("读者的问法、自查的消息改过了，重新学了一遍，多用了十来秒。运行一次 npm run learn 存下来，以后就不用了。");
const write = createWrite(workerData as string);
for (const files of [buildSearchFiles(content, search), buildCheckFiles(content, check), await readRecordings(content), buildStubs(content.published.moved)]) {
  for (const [file, made] of files) write(file, made);
}
