/** At most a year ahead, as RFC 9116 advises: an old contact is worse than none. */
const LONGEST_DAYS = 366;
const DAY = 86_400_000;

type Settings = { contact: string | undefined; expires: string | undefined; siteUrl: string; now: number };

/**
 * The text of /.well-known/security.txt, or null where nobody has said whom to write to.
 * Throws when the date is not one in the coming year: the file would be untrue.
 */
export function toSecurityTxt({ contact, expires, siteUrl, now }: Settings): string | null {
  if (!contact && !expires) return null;
  if (!contact || !/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(contact)) throw new Error("SITE_SECURITY_CONTACT 要写成 mailto:某人@某处 或 https:// 开头的网址。");
  // A day as YYYY-MM-DD.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(expires ?? "") ? Date.parse(`${expires}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) throw new Error("SITE_SECURITY_EXPIRES 要写成 YYYY-MM-DD，是这个联系方式最迟用到的日子。");
  if (time <= now) throw new Error(`SITE_SECURITY_EXPIRES 是 ${expires}，已经过了。确认联系方式还有人看，再写一个以后的日子。`);
  if (time - now > LONGEST_DAYS * DAY) throw new Error(`SITE_SECURITY_EXPIRES 是 ${expires}，太远了，最多写一年以后。`);
  return `Contact: ${contact}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: zh, en\nCanonical: ${siteUrl}/.well-known/security.txt\n`;
}
