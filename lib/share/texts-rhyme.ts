import type { Article } from "@/lib/content";

/** How it begins, by a word of the article's tags and channels. All lines end in -ang, so any of them go together. */
const BEGINNINGS: [RegExp, string][] = [
  [/快递/, "陌生快递先别忙"],
  [/短信|链接/, "短信链接别乱闯"],
  [/面对面|上门|养老/, "生人上门心要亮"],
  [/电话|客服/, "陌生来电别慌张"],
  [/App|软件/, "陌生软件不要装"],
  [/微信|群|交友/, "网上来人细打量"],
  [/./, "遇事先停别慌张"],
];
const MIDDLES: [RegExp, string][] = [
  [/共享屏幕/, "共享屏幕不开放"],
  [/验证码|密码|银行卡|两卡|征信/, "密码卡号心里藏"],
  [/投资|理财|刷单|高薪|虚拟/, "天上不会掉钱箱"],
  [/孩子|学生|游戏|未成年/, "孩子先跟爸妈讲"],
  [/./, "催你转钱要提防"],
];
const LAW = "法律道理记心上";
const ENDING = ["拿不准的先商量", "九六幺幺零帮忙"];

/** Four lines of seven characters, chosen from rhymed ones by what the article is about. */
export function composeRhyme(article: Article): string[] {
  const about = [article.title, ...(article.tags ?? []), ...("channels" in article ? article.channels : [])].join(" ");
  if (article.section === "laws") return [LAW, /卡|账号/.test(about) ? "卡和账号不外放" : "违法的事不沾上", ...ENDING];
  const pick = (lines: [RegExp, string][]) => lines.find(([pattern]) => pattern.test(about))?.[1] ?? "";
  return [pick(BEGINNINGS), pick(MIDDLES), ...ENDING];
}
