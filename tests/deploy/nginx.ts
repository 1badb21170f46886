import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";

const FETCHED = path.resolve(".cache/nginx");
const INSTALLED = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

const HOW = "没有找到 nginx。装上它（Debian：apt install nginx；macOS：brew install nginx），或用 NGINX_PATH=… 指明它在哪里，再运行 npm run test:deploy。";

/** NGINX_PATH, one on the machine, or Debian's package unpacked into .cache (nothing is installed, no root needed). */
export function findNginx(): string {
  const fetched = path.join(FETCHED, "usr/sbin/nginx");
  const found = [process.env.NGINX_PATH ?? "", ...INSTALLED, fetched].find((file) => file !== "" && existsSync(file));
  if (found) return found;
  try {
    mkdirSync(FETCHED, { recursive: true });
    execFileSync("apt-get", ["download", "nginx"], { cwd: FETCHED, stdio: "ignore" });
    const archive = readdirSync(FETCHED).find((file) => file.endsWith(".deb")) ?? "";
    execFileSync("dpkg-deb", ["-x", archive, "."], { cwd: FETCHED });
    execFileSync(fetched, ["-v"], { stdio: "ignore" });
    return fetched;
  } catch {
    throw new Error(HOW);
  }
}

export type Nginx = { origin: string; port: number; tlsPort: number; readLog: () => string; stop: () => Promise<void> };

/** Starts nginx with a shipped configuration, of which only ports, paths and the certificate are changed. */
export async function startNginx(name: "nginx.conf" | "nginx-tls.conf", root: string): Promise<Nginx> {
  const folder = mkdtempSync("/tmp/wubu-nginx-");
  const [port, tlsPort] = [await getFreePort(), await getFreePort()];
  cpSync("deploy", folder, { recursive: true });
  if (name === "nginx-tls.conf") createCertificate(folder);
  const text = readFileSync(path.join(folder, name), "utf8")
    .replace(/^\s*listen \[::\].*\n/gm, "")
    .replace(/listen (8080|80) /g, `listen 127.0.0.1:${port} `)
    .replace(/listen 443 /g, `listen 127.0.0.1:${tlsPort} `)
    .replaceAll("/srv/wubu/current/site", root)
    .replaceAll("/etc/ssl/wubu", folder)
    .replace(/pid .*;/, `pid ${folder}/nginx.pid;`)
    .replace(/access_log \S+/, `access_log ${folder}/access.log`)
    .replaceAll("/tmp/nginx-", `${folder}/tmp-`)
    .replace("http {", name === "nginx-tls.conf" ? `http {\n client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;` : "http {");
  writeFileSync(path.join(folder, name), text);
  // Workers of a root-started nginx run as nobody; they must be able to read.
  chmodSync(folder, 0o755);
  const child = spawn(findNginx(), ["-e", "stderr", "-p", folder, "-c", path.join(folder, name), "-g", "daemon off;"], { stdio: ["ignore", "ignore", "pipe"] });
  await waitForPort(port, child);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, port, tlsPort, readLog: () => readFileSync(path.join(folder, "access.log"), "utf8"), stop };
}

function createCertificate(folder: string): void {
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=example.org", "-keyout", path.join(folder, "privkey.pem"), "-out", path.join(folder, "fullchain.pem")], { stdio: "ignore" });
}

function getFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitForPort(port: number, child: ChildProcess): Promise<void> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx 没有起来：${complaint}`);
}
