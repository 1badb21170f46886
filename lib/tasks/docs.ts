/** `npm run docs`: writes the tables of content/README.md anew from the schema. A test fails when they differ. */
import { readFile, writeFile } from "node:fs/promises";
import { replaceTables } from "@/lib/editing/field-tables";

const README = "content/README.md";
await writeFile(README, replaceTables(await readFile(README, "utf8")));
console.log(`${README} 的字段表已经更新。`);
