/**
 * `npm run test:browsers [-- NAME]`: the built site in real old and other browsers. Not part of
 * `npm test`: it fetches 220 MB from npm once, and needs Debian's firefox-esr,
 * webkit2gtk-driver and xvfb. Run it before a release and look at the pictures.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createSiteServer } from "@/lib/ship/serve";
import { TEMPLATES } from "../e2e/site";
import { checkBrowser, type Result } from "./checks";
import type { Driver } from "./driver";
import { startFirefox } from "./firefox";
import { startOldChromium } from "./old-chromium";
import { startWebKit } from "./webkit";

const [WIDTH, HEIGHT] = [360, 740];
const PICTURES = path.resolve(".cache/browsers/pictures");
const APT = "apt install firefox-esr webkit2gtk-driver xvfb";

const chromium = (spec: string) => () => startOldChromium(spec, WIDTH, HEIGHT);
const BROWSERS: Record<string, () => Promise<Driver>> = {
  "chromium-64": chromium("chrome-aws-lambda@64.0.3264"),
  "chromium-71": chromium("chrome-aws-lambda@1.8.0"),
  "chromium-80": chromium("chrome-aws-lambda@2.1.1"),
  "chromium-90": chromium("chrome-aws-lambda@8.0.2"),
  "chromium-107": chromium("@sparticuz/chromium@107.0.0"),
  firefox: () => startFirefox(requireFile("/usr/bin/firefox-esr"), WIDTH, HEIGHT),
  webkit: () => {
    requireFile("/usr/bin/WebKitWebDriver");
    requireFile("/usr/bin/Xvfb");
    return startWebKit(WIDTH, HEIGHT);
  },
};

function requireFile(file: string): string {
  if (!existsSync(file)) throw new Error(`没有 ${file}。先运行：${APT}`);
  return file;
}

if (!existsSync("out/index.html")) throw new Error("out/ 里没有网站，先运行 npm run build。");
mkdirSync(PICTURES, { recursive: true });
const server = createSiteServer(path.resolve("out"));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const wanted = process.argv.slice(2);
let isBad = false;

console.log(["浏览器", "页面", "不对的", "搜索", "自查", "练习", "设置", "保存到手机"].join(" | "));
for (const [name, start] of Object.entries(BROWSERS).filter(([key]) => wanted.length === 0 || wanted.includes(key))) {
  const result = await check(name, start).catch((error: unknown) => ({ browser: name, pages: 0, wrong: [String(error)], search: "", check: "", quiz: "", settings: "", save: "" }));
  isBad ||= result.wrong.length > 0 || [result.search, result.check, result.quiz, result.settings].some((answer) => answer !== "works");
  console.log(`| ${[result.browser, result.pages, result.wrong.length, result.search, result.check, result.quiz, result.settings, result.save].join(" | ")} |`);
  for (const what of result.wrong) console.log(`    ${what}`);
}
console.log(`图片在 ${PICTURES}`);
server.closeAllConnections();
server.close();
process.exit(isBad ? 1 : 0);

async function check(name: string, start: () => Promise<Driver>): Promise<Result> {
  const driver = await start();
  const keep = (page: string, png: Buffer) => writeFileSync(path.join(PICTURES, `${name}${page.replace(/\W+/g, "-").replace(/-$/, "")}.png`), png);
  try {
    return await checkBrowser(driver, origin, TEMPLATES, keep);
  } finally {
    await driver.close();
  }
}
