/** `npm run dev`: the site while it is being written; a saved text reloads the open page. */
import "./development";
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";
import { CONTENT_FOLDER, formatProblems, type Content, type Problem } from "@/lib/content";
import { isError } from "@/lib/content/problems";
import { inspectForEditors } from "@/lib/editing/inspect";
import { renderAt } from "@/lib/render";
import { buildShareKit } from "@/lib/share/files";
import { SHARE_FOLDERS } from "@/lib/share/folders";
import { buildCheckFiles } from "@/lib/ship/check-files";
import { readRecordings } from "@/lib/ship/recordings";
import { buildSearchFiles } from "@/lib/ship/search-files";

const root = process.cwd();
const SETTLE_MS = 100;
/** The open page asks for the new text first; then it is checked; search and pictures take seconds, and wait until nothing more is saved. */
const INSPECT_MS = 400;
const FILES_MS = 4000;
const port = Number(process.env.PORT ?? 3000);
const pages = new Set<ServerResponse>();

/** What is wrong at the moment: shown on the page and in the terminal. */
let problems: Problem[] = [];
/** When something in content/ was last saved, as Date.now(). */
let savedAt = 0;

/** Checks the content, and says what is wrong. */
async function inspect(): Promise<Content> {
  const inspection = await inspectForEditors({ withDrafts: true });
  problems = inspection.problems;
  if (problems.length > 0) console.error(`\n${formatProblems(problems)}\n`);
  pages.forEach((page) => send(page, "problems"));
  return inspection.content;
}

/** Writes search, check, recordings and pictures where `next dev` finds them. */
async function refreshFiles(content: Content): Promise<void> {
  const recordings = await readRecordings(content).catch(() => []);
  await publish(["search-index", "check", "audio"], new Map([...recordings, ...buildSearchFiles(content), ...buildCheckFiles(content)]));
  // Pictures are of published articles alone.
  const articles = content.articles.filter(({ draft }) => !draft);
  if (!problems.some(isError)) void refreshShareKit({ ...content, articles });
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
  const { pathname, searchParams } = new URL(url, "http://localhost");
  if (pathname === "/text") return void sendText(searchParams.get("path") ?? "", response);
  response.writeHead(200, { "content-type": "text/event-stream", "access-control-allow-origin": "*" });
  pages.add(response);
  // Saved while the page was on its way: it shows the text of before.
  if (savedAt > Number(searchParams.get("opened"))) send(response, "saved");
  send(response, "problems");
  response.on("close", () => pages.delete(response));
});

/** What stands in <main> of a page: the new text is seen while Next still draws the page, which takes it seconds. */
async function sendText(address: string, response: ServerResponse): Promise<void> {
  // A text that cannot be read yet is shown by Next, with what is wrong.
  const page = await renderAt(address).catch(() => null);
  const text = /<main[^>]*>([\s\S]*)<\/main>/.exec(page ?? "")?.[1];
  response.writeHead(text === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8", "access-control-allow-origin": "*" });
  response.end(text);
}

const content = await inspect();
await refreshFiles(content);
// The first page is the slow one: it loads what all are made of.
await renderAt(content.articles[0]?.url ?? "").catch(() => null);
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
/** One inspection at a time; what is saved during one is seen by the next. */
let inspections: Promise<unknown> = Promise.resolve();
watch(CONTENT_FOLDER, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(tellPages, SETTLE_MS);
});

function tellPages(): void {
  savedAt = Date.now();
  pages.forEach((page) => send(page, "saved"));
  timer = setTimeout(() => {
    inspections = inspections.then(inspect).then(waitThenRefresh).catch(console.error);
  }, INSPECT_MS);
}

function waitThenRefresh(content: Content): void {
  clearTimeout(timer);
  timer = setTimeout(() => void refreshFiles(content).catch(console.error), FILES_MS);
}
