/**
 * `npm run bench:load`: requests a second and p99 of nginx with the shipped configuration on
 * loopback, by wrk, as ratios to a plain page of 1 KB in the same run. Not a test: it needs
 * wrk and a quiet machine. SECONDS=3 for each of five rounds, in turn, so that noise hits all alike.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startNginx } from "./nginx";
import { createSiteCopy } from "./site-copy";

const SECONDS = process.env.SECONDS ?? "3";
const ROUNDS = 5;

const site = createSiteCopy();
chmodSync(site.folder, 0o755);
writeFileSync(path.join(site.folder, "plain.html"), "x".repeat(1024));
const nginx = await startNginx("nginx.conf", site.folder);

const largest = (folder: string, ending: string) =>
  readdirSync(path.join(site.folder, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending))
    .sort((a, b) => statSync(path.join(site.folder, folder, b)).size - statSync(path.join(site.folder, folder, a)).size)[0] ?? "";

const TARGETS: Record<string, string> = {
  "plain 1 KB": "/plain.html",
  "help page, gzip_static": "/help/",
  article: "/types/maochong-gongjianfa/",
  stylesheet: `/assets/${largest("assets", ".css")}`,
  "largest shard": `/search-index/${largest("search-index", ".bin")}`,
  "largest picture": `/${largest(".", ".png")}`,
  "301 /help": "/help",
  "missing page": "/no-such-page/",
};

type Sample = { rate: number; p99: number };

/** wrk's own figures: “Requests/sec: 123.4” and “99%  1.23ms”. */
function load(address: string): Sample {
  const text = execFileSync("wrk", ["-t1", "-c32", `-d${SECONDS}s`, "--latency", "-H", "Accept-Encoding: gzip", nginx.origin + address], { encoding: "utf8" });
  const [, rate = "0"] = /Requests\/sec:\s+([\d.]+)/.exec(text) ?? [];
  const [, p99 = "0", unit = "ms"] = /99%\s+([\d.]+)(us|ms|s)/.exec(text) ?? [];
  return { rate: Number(rate), p99: Number(p99) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1) };
}

const samples: Record<string, Sample[]> = Object.fromEntries(Object.keys(TARGETS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) for (const [name, address] of Object.entries(TARGETS)) samples[name]?.push(load(address));

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const plain = samples["plain 1 KB"] ?? [];
console.log("| what | bytes | requests/s | ratio to plain | p99 ms | ratio to plain |\n| --- | --- | --- | --- | --- | --- |");
for (const [name, list] of Object.entries(samples)) {
  const bytes = (await fetch(nginx.origin + TARGETS[name], { redirect: "manual", headers: { "accept-encoding": "gzip" } })).headers.get("content-length");
  const [rate, p99] = [median(list.map((sample) => sample.rate)), median(list.map((sample) => sample.p99))];
  console.log(`| ${name} | ${bytes} | ${rate.toFixed(0)} | ${(rate / median(plain.map((sample) => sample.rate))).toFixed(2)} | ${p99.toFixed(1)} | ${(p99 / median(plain.map((sample) => sample.p99))).toFixed(2)} |`);
}
await nginx.stop();
site.remove();
