import { buildSearchIndex, type SearchRecord } from "@/lib/search/build";
import { createSearch, type FetchFile } from "@/lib/search/query";

export const police = write("types", "maochong-gongjianfa", "冒充公检法", "自称警察，说你涉嫌洗钱，要把钱转到安全账户。", ["假警察", "安全账户", "通缉令"], "“你涉嫌洗钱，要配合调查。”“把钱转到安全账户，核查完就退回。”挂断电话，打96110。");
export const tasks = write("types", "shuadan-fanli", "刷单返利", "先给小钱，再叫你垫付做任务，最后提不出来。", ["做任务", "兼职刷单", "卡单"], "“做一单点赞，佣金马上到。”“系统卡单了，再补一单就解冻。”");
export const parcels = write("cases", "yiwu", "义乌快递面单案", "快递面单被偷，卖给骗子。", ["面单泄露"], "2022年4月，余姚有人接到冒充客服的电话。");

/** A small library, written for these tests. */
export const records: SearchRecord[] = [
  police,
  tasks,
  write("types", "gongxiang-pingmu", "共享屏幕骗局", "叫你下载会议软件，开共享屏幕，看你的密码和验证码。", ["屏幕共享", "远程控制"], "“开共享屏幕，我教你操作。”会议软件、验证码、密码。"),
  write("types", "hunlian", "婚恋交友诈骗", "网上谈感情，再带你投资。", ["杀猪盘"], "“我在平台发现漏洞，你跟着我买。”"),
  write("guides", "diyi-xiaoshi", "被骗之后第一小时", "马上打110，再打银行电话。", ["怎么报警", "紧急止付"], "打110报警，说清转账时间和账户。"),
  write("guides", "ka-dongjie", "银行卡被冻结怎么办", "先问银行，是谁冻的。", ["解冻"], "到银行柜台问清楚。"),
  write("laws", "liangka", "两卡：不租、不借、不卖", "电话卡、银行卡租给别人，会被罚款。", ["断卡行动"], "反电信网络诈骗法第三十一条：不得买卖、出租、出借银行卡。"),
  write("laws", "bangxin", "帮信罪怎么判", "明知别人犯罪还帮忙。", ["帮助信息网络犯罪活动罪"], "刑法第二百八十七条之二。"),
  parcels,
  { ...write("glossary", "", "猫池", "插很多电话卡的机器。", [], ""), url: "/glossary/ka-hao/#猫池" },
];

function write(section: SearchRecord["section"], slug: string, title: string, summary: string, aliases: string[], body: string): SearchRecord {
  return { url: `/${section}/${slug}/`, section, title, summary, aliases, tags: [], headings: ["现在就做"], body };
}

export type Files = Map<string, Uint8Array | string>;

export const files: Files = buildSearchIndex(records, [["猫池", "多卡宝"]]);

/** Reads files as a browser would, and remembers which. */
export function readFrom(from: Files, log: string[] = []): FetchFile {
  return (name) => {
    log.push(name);
    const content = from.get(name);
    if (content === undefined) return Promise.reject(new Error(`404 ${name}`));
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return Promise.resolve(Uint8Array.from(bytes).buffer);
  };
}

/** The addresses of what is found. */
export async function find(question: string, from: Files = files): Promise<string[]> {
  const answer = await createSearch(readFrom(from))(question);
  return (await answer.loadCards(0, 10)).map(({ url }) => url);
}
