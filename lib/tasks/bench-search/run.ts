/**
 * `npm run bench:search`: search over made-up libraries of 30, 300, 3,000 and 10,000 articles beside other
 * engines, in one run (`npm run bench:search -- 300` for some sizes). A table, and JSON in .cache/bench-search.json.
 * `npm run bench:search -- tests/search/final-30.jsonl …`: over our own library, asked what readers ask.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { benchSearch, formatRows, VERSIONS } from "./index";
import { benchReaders } from "./readers";

const args = process.argv.slice(2);
const questions = args.filter((arg) => arg.endsWith(".jsonl"));
if (questions.length > 0) await benchReaders(questions, console.log);
else await benchMadeUp(args.map(Number).filter((count) => count > 0));
console.log(`${VERSIONS}, Node ${process.version}`);

async function benchMadeUp(asked: number[]): Promise<void> {
  const rows = await benchSearch(asked.length > 0 ? asked : [30, 300, 3000, 10000], (row) => console.log(JSON.stringify(row)));
  console.log(`\n${formatRows(rows)}`);
  await mkdir(".cache", { recursive: true });
  await writeFile(".cache/bench-search.json", JSON.stringify({ node: process.version, rows }, null, 2));
}
