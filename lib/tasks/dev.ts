/** `npm run dev`: the site while it is being written; a saved text reloads the open page. */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";
import { CONTENT_FOLDER, formatProblems, type Content, type Problem } from "@/lib/content";
import { isError } from "@/lib/content/problems";
import { inspectForEditors } from "@/lib/editing/inspect";
import { buildShareKit, SHARE_FOLDERS } from "@/lib/share/files";
import { buildCheckFiles } from "@/lib/ship/check-files";
import { readRecordings } from "@/lib/ship/recordings";
import { buildSearchFiles } from "@/lib/ship/search-files";

const root = process.cwd();
const SETTLE_MS = 100;
const port = Number(process.env.PORT ?? 3000);
const pages = new Set<ServerResponse>();

/** What is wrong at the moment: shown on the page and in the terminal. */
let problems: Problem[] = [];
/** When something in content/ was last saved, as Date.now(). */
let savedAt = 0;

/** Checks the content, says what is wrong, and writes the search files where `next dev` finds them. */
async function refresh(): Promise<void> {
  const inspection = await inspectForEditors({ withDrafts: true });
  problems = inspection.problems;
  if (problems.length > 0) console.error(`\n${formatProblems(problems)}\n`);
  const recordings = await readRecordings(inspection.content).catch(() => []);
  await publish(["search-index", "check", "audio"], new Map([...recordings, ...buildSearchFiles(inspection.content), ...buildCheckFiles(inspection.content)]));
  // Pictures take longer than a page: they follow, of published articles alone.
  const articles = inspection.content.articles.filter(({ draft }) => !draft);
  if (!problems.some(isError)) void refreshShareKit({ ...inspection.content, articles });
}

/** Draws the pictures of what has changed, one round at a time; a change during a round gets a round of its own. */
let round = Promise.resolve();
function refreshShareKit(content: Content): Promise<void> {
  const draw = async () => {
    const kit = await buildShareKit(content, path.join(root, ".cache/share"));
    if (kit.problems.length > 0) console.error(`\n${formatProblems(kit.problems)}\n`);
    else await publish(SHARE_FOLDERS, kit.files);
  };
  round = round.then(draw).catch(console.error);
  return round;
}

/** Puts files where `next dev` finds them, and takes away those of `folders` that are no longer wanted. */
async function publish(folders: string[], files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const target = path.join(root, "public");
  for (const [file, data] of files) {
    await mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await writeFile(path.join(target, file), data);
  }
  for (const folder of folders) {
    const there = await readdir(path.join(target, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    const stale = there.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).filter((file) => !files.has(path.relative(target, file).split(path.sep).join("/")));
    await Promise.all(stale.map((file) => rm(file, { force: true })));
  }
}

function send(page: ServerResponse, event: "problems" | "saved"): void {
  page.write(`event: ${event}\ndata: ${JSON.stringify(problems)}\n\n`);
}

const events = createServer(({ url = "/" }, response) => {
  response.writeHead(200, { "content-type": "text/event-stream", "access-control-allow-origin": "*" });
  pages.add(response);
  // Saved while the page was on its way: it shows the text of before.
  if (savedAt > Number(new URL(url, "http://localhost").searchParams.get("opened"))) send(response, "saved");
  send(response, "problems");
  response.on("close", () => pages.delete(response));
});

await refresh();
events.listen(0, "127.0.0.1", () => {
  const address = events.address();
  const eventsPort = typeof address === "object" && address ? String(address.port) : "";
  const env = { ...process.env, NEXT_PUBLIC_DEV_EVENTS_PORT: eventsPort, NEXT_TELEMETRY_DISABLED: "1" };
  const next = spawn(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "dev", "--port", String(port)], { cwd: root, env, stdio: "inherit" });
  next.on("close", (code) => process.exit(code ?? 0));
  // However this ends, the server ends with it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => next.kill(signal));
});

let timer: NodeJS.Timeout | undefined;
/** One refresh at a time; what is saved during one is seen by the next. */
let refreshes = Promise.resolve();
watch(CONTENT_FOLDER, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    savedAt = Date.now();
    // The open page first; problems and search may follow a moment later.
    pages.forEach((page) => send(page, "saved"));
    refreshes = refreshes.then(refresh).catch(console.error).then(() => pages.forEach((page) => send(page, "problems")));
  }, SETTLE_MS);
});
