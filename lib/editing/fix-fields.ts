import { fixPunctuation } from "./punctuation";

const LISTS = /^(facts|aliases|tags|related|channels|readers|types)$/;
const DATES = /^(publishedOn|reviewedOn|reviewBy)$/;
const TEXTS = /^(title|advice|summary|verdict|remember|happened|place)$/;

/** 2026/1/5, 2026.1.5, 2026年1月5日 */
const LOOSE_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** Mends one line of front matter: colon, brackets, commas, dates, punctuation. */
export function fixField(line: string): string {
  const match = /^([A-Za-z]+)\s*[:：]\s*(.*?)\s*$/.exec(line);
  const [, name = "", value = ""] = match ?? [];
  if (!match || value === "") return line.trimEnd();
  return `${name}: ${fixValue(name, value)}`;
}

function fixValue(name: string, value: string): string {
  // A comment or a quoted value is YAML's business.
  if (/^['"]| #/.test(value)) return value;
  if (LISTS.test(name)) return fixList(value);
  if (DATES.test(name)) return value.replace(LOOSE_DATE, (_match, year: string, month: string, day: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return TEXTS.test(name) ? fixPunctuation(value) : value;
}

function fixList(value: string): string {
  const items = /^[[【［](.*)[\]】］]$/.exec(value)?.[1];
  // Quotation marks may hold a comma.
  if (items === undefined || /['"]/.test(items)) return value;
  return `[${items.split(/[,，、;；]/).map((item) => item.trim()).filter(Boolean).join(", ")}]`;
}
