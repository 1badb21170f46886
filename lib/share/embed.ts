import { absoluteUrl, BASE_PATH, SITE_NAME } from "@/lib/site";
import type { Content } from "@/lib/content";
import { embedPath } from "./addresses";
import { listShareItems, type ShareItem } from "./item";
import { getCurrent, listMonthly } from "./monthly";

/** Always the item of the month, for frames that are set once and forgotten. */
export const MONTHLY_EMBED = "meiyue";

const STYLESHEET = "/embed/embed.css";
/** No script, no form, nothing but its own stylesheet. Who may frame it is in lib/ship/policy.ts. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

const CSS = `html{font:18px/1.7 "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans SC",sans-serif;color:#1d2321;background:#fbf8f1;line-break:strict}
body{margin:0;padding:16px}h1{font-size:26px;line-height:1.3;margin:0}p{margin:12px 0}ul{padding-left:22px;margin:12px 0}
.verdict{border-left:4px solid #951406;background:#fbe9e4;color:#951406;font-weight:700;padding:10px 14px}
a{color:#0b5351;display:inline-block;padding:6px 0}.call a{font-weight:700;padding:6px}small{color:#4a5350;font-size:15px}
@media (prefers-color-scheme:dark){html{color:#f1efe8;background:#121615}.verdict{color:#ffa493;background:#3a1814;border-color:#ffa493}a{color:#7fd0c8}small{color:#bac3bf}}
`;

/** Small pages for other sites' frames: every scam type and warning, and the item of the month. */
export function buildEmbeds(content: Content, thisMonth: string): Map<string, string> {
  const items = listShareItems(content).filter(({ section }) => section === "types" || section === "wubu");
  const current = getCurrent(listMonthly(content), thisMonth)?.article;
  const monthly = items.find(({ section, slug }) => section === current?.section && slug === current.slug) ?? items[0];
  const pages = items.map((item) => [`${embedPath(item.slug)}index.html`, toPage(item, "")] as const);
  return new Map([[STYLESHEET, CSS], ...pages, ...(monthly ? [[`${embedPath(MONTHLY_EMBED)}index.html`, toPage(monthly, "本月提醒：")] as const] : [])]);
}

function toPage(item: ShareItem, lead: string): string {
  const open = ` target="_blank" rel="noopener"`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="format-detection" content="telephone=no"><title>${escapeHtml(`${item.advice}｜${item.title}`)}</title><link rel="canonical" href="${escapeHtml(item.address)}"><link rel="stylesheet" href="${BASE_PATH}${STYLESHEET}"></head><body><main><h1>${escapeHtml(lead + item.title)}</h1><p class="verdict">${escapeHtml(item.headline)}</p><p>${escapeHtml(item.heading)}：</p><ul>${item.points.map((point) => `<li>${escapeHtml(point)}</li>`).join("")}</ul>${item.remember ? `<p><strong>记一句话：${escapeHtml(item.remember)}</strong></p>` : ""}<p class="call">拿不准打<a href="tel:96110">96110</a>，钱转了打<a href="tel:110">110</a></p><p><a href="${escapeHtml(item.address)}"${open}>看全文和来源</a><br><small><a href="${escapeHtml(absoluteUrl("/"))}"${open}>${SITE_NAME}</a>，公益普法网站，最后核对 ${item.reviewedOn}</small></p></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
