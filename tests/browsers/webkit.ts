import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Driver } from "./driver";

const BROWSERS = ["4.1", "6.0", "4.0"].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`);
const DISPLAY = ":97";
const PORT = 4897;

/** WebKitGTK's own small browser under a virtual screen, over classic WebDriver: the nearest Debian has to Safari. */
export async function startWebKit(width: number, height: number): Promise<Driver> {
  const binary = BROWSERS.find((file) => existsSync(file)) ?? "";
  const screen = spawn("Xvfb", [DISPLAY, "-screen", "0", "1400x1200x24"], { stdio: "ignore" });
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
  const driver = spawn("WebKitWebDriver", [`--port=${PORT}`], { env, stdio: "ignore" });
  const origin = `http://127.0.0.1:${PORT}`;
  await waitUntilUp(`${origin}/status`);
  const options = { binary, args: ["--automation"] };
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(`${origin}/session`, { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options, pageLoadStrategy: "normal" } } });
  const session = `${origin}/session/${sessionId}`;
  await ask(`${session}/window/rect`, { x: 0, y: 0, width, height });
  return {
    version: `WebKitGTK/${capabilities.browserVersion}`,
    open: async (url) => {
      await ask(`${session}/url`, { url: "about:blank" });
      await ask(`${session}/url`, { url });
    },
    async evaluate(expression) {
      const script = `var done = arguments[arguments.length - 1]; Promise.resolve().then(function () { return (${expression}); }).then(function (value) { done(JSON.stringify(value === undefined ? null : value)); }, function (error) { done(JSON.stringify("threw " + error)); });`;
      return JSON.parse(await ask<string>(`${session}/execute/async`, { script, args: [] }));
    },
    screenshot: async () => Buffer.from(await ask<string>(`${session}/screenshot`), "base64"),
    // Classic WebDriver has no way to hear a page's errors.
    takeProblems: () => [],
    async close() {
      await fetch(session, { method: "DELETE" }).catch(() => undefined);
      driver.kill("SIGTERM");
      screen.kill("SIGTERM");
    },
  };
}

async function ask<T>(url: string, body?: object): Promise<T> {
  const response = await fetch(url, body ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {});
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function waitUntilUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver did not start");
}
