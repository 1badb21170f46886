/** `npm run deploy:smoke -- https://example.org`: is the site that was just published as it should be? */
import { HEADERS } from "@/lib/ship/policy";

const origin = (process.argv[2] ?? "").replace(/\/+$/, "");
if (!/^https?:\/\//.test(origin)) throw new Error("用法：npm run deploy:smoke -- https://你的域名");

const problems: string[] = [];
const expectThat = (holds: boolean, what: string) => void (holds || problems.push(what));
const get = (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: "manual", ...init });

const home = await get("/");
const html = await home.text();
expectThat(home.status === 200 && html.includes("五不反诈"), `首页 ${home.status}`);
for (const [name, value] of Object.entries(HEADERS)) expectThat(home.headers.get(name) === value, `响应头 ${name} 是 ${home.headers.get(name) ?? "（没有）"}`);
expectThat((await get("/help/")).status === 200, "/help/ 打不开");
const redirect = await get("/help");
expectThat([301, 308].includes(redirect.status) && /\/help\/$/.test(redirect.headers.get("location") ?? ""), `/help 没有转到 /help/：${redirect.status}`);
const missing = await get("/no-such-page/");
expectThat(missing.status === 404 && (await missing.text()).includes("没有这个页面"), `没有的页面：${missing.status}`);
for (const path of ["/.git/config", "/.env", "/assets/"]) expectThat([403, 404].includes((await get(path)).status), `${path} 看得到`);
for (const asset of html.match(/\/[^"\s>]*assets\/[^"\s>]+\.(css|js)/g) ?? []) {
  const response = await fetch(new URL(asset, origin));
  expectThat(response.status === 200 && (response.headers.get("cache-control") ?? "").includes("immutable"), `${asset} ${response.status} ${response.headers.get("cache-control") ?? ""}`);
}
const worker = await get("/sw.js");
expectThat(worker.status === 200 && !/max-age=[1-9]/.test(worker.headers.get("cache-control") ?? ""), "sw.js 会被缓存");
const packed = await get("/", { headers: { "accept-encoding": "gzip, br" } });
expectThat(packed.headers.has("content-encoding"), "网页没有压缩");
if (origin.startsWith("https:")) {
  const plain = await fetch(origin.replace("https:", "http:"), { redirect: "manual" }).catch(() => null);
  expectThat(plain === null || (plain.headers.get("location") ?? "").startsWith("https:"), "http 没有转到 https");
}

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? "都对。" : `有 ${problems.length} 处不对。`);
process.exitCode = problems.length === 0 ? 0 : 1;
