import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { asJson, connect, waitForLine, type Driver } from "./driver";

/** Firefox as Debian ships it, over WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(binary: string, width: number, height: number): Promise<Driver> {
  const profile = mkdtempSync("/tmp/wubu-firefox-");
  const child = spawn(binary, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"], { env: { ...process.env, HOME: profile }, stdio: ["ignore", "ignore", "pipe"] });
  const [, address = ""] = await waitForLine(child.stderr, /WebDriver BiDi listening on (ws:\/\/\S+)/);
  const problems: string[] = [];
  const { send, close } = await connect(`${address}/session`, (method, params) => {
    const { level, text } = params as { level?: string; text?: string };
    if (method === "log.entryAdded" && level === "error") problems.push(text ?? "");
  });
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>("session.new", { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree");
  const context = contexts[0]?.context;
  await send("session.subscribe", { events: ["log.entryAdded"] });
  await send("browsingContext.setViewport", { context, viewport: { width, height } });
  return {
    version: `Firefox/${capabilities.browserVersion}`,
    async open(url) {
      await send("browsingContext.navigate", { context, url: "about:blank", wait: "complete" });
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async evaluate(expression) {
      const answer = await send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>("script.evaluate", { expression: asJson(expression), target: { context }, awaitPromise: true });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? "null");
    },
    async screenshot() {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
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
