import { absoluteUrl, BASE_PATH, SITE_NAME } from "@/lib/site";
import { CONTENT_POLICY } from "./policy";

/** Short pages at addresses that have moved: file below out/ → HTML. A published address never dies. */
export function buildStubs(moved: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...moved].map(([from, to]) => [`${from.slice(1)}index.html`, toStub(to)]));
}

/** Addresses hold a–z, 0–9, - and / only: the schema of addresses.json sees to it, so nothing needs escaping. */
function toStub(to: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta charset="utf-8">
<title>这一页搬家了｜${SITE_NAME}</title>
<link rel="canonical" href="${absoluteUrl(to)}">
<meta http-equiv="refresh" content="0; url=${BASE_PATH}${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<h1>这一页搬家了</h1>
<p><a href="${BASE_PATH}${to}">看新的一页</a></p>
<p>刚转了钱，打 <a href="tel:110">110</a>。拿不准，打 <a href="tel:96110">96110</a>。</p>
</body>
</html>
`;
}
