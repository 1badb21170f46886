/**
 * `npm run bench:search`: search over made-up libraries of 30, 300, 3,000 and 10,000 articles beside other
 * engines, in one run (`npm run bench:search -- 300` for some sizes). A table, and JSON in .cache/bench-search.json.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { benchSearch, formatRows, VERSIONS } from "./index";

const asked = process.argv.slice(2).map(Number).filter((count) => count > 0);
const rows = await benchSearch(asked.length > 0 ? asked : [30, 300, 3000, 10000], (row) => console.log(JSON.stringify(row)));
console.log(`\n${formatRows(rows)}\n${VERSIONS}, Node ${process.version}`);
await mkdir(".cache", { recursive: true });
await writeFile(".cache/bench-search.json", JSON.stringify({ node: process.version, rows }, null, 2));
