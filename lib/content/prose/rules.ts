/**
 * The rules of writing that are checked. The table of content/RULES.md is made from
 * this one (a test compares them), so every word of it is for editors.
 */
export type ProseRuleId = "sentence-long" | "sentence-too-long" | "paragraph-too-long" | "blame" | "office" | "jargon" | "punctuation" | "spacing" | "forbidden" | "traditional" | "promise" | "video" | "hours" | "copied";

export type ProseRule = {
  name: string;
  /** A warning is shown; an error stops the build. */
  severity: "warning" | "error";
  /** What is looked for. */
  what: string;
  /** Why readers are better off without it. */
  why: string;
  /** How to mend it. */
  fix: string;
};

/** In characters, as a reader counts them. */
export const LIMITS = { sentence: 60, longestSentence: 90, paragraph: 160, copied: 25 };

export const PROSE_RULES: Record<ProseRuleId, ProseRule> = {
  "sentence-long": { name: "句子偏长", severity: "warning", what: `一句超过 ${LIMITS.sentence} 个字`, why: "害怕的人读不进长句，念出来也喘不过气。", fix: "断成两句，一句只说一件事。" },
  "sentence-too-long": { name: "句子太长", severity: "error", what: `一句超过 ${LIMITS.longestSentence} 个字`, why: "手机上一句占了半屏，读到后面忘了前面。", fix: "断成两三句，或改成列表。" },
  "paragraph-too-long": { name: "段落太长", severity: "error", what: `一段超过 ${LIMITS.paragraph} 个字`, why: "一大块字，读者会跳过去。", fix: "空一行，分成两段。" },
  blame: { name: "责怪的话", severity: "error", what: "上当、贪心、轻信、不听劝这类词", why: "被骗的人已经在怪自己。再被责怪，他就不敢报警、不敢告诉家里人。", fix: "说“被骗走”“被骗的人”，写骗子做了什么。" },
  office: { name: "公文套话", severity: "error", what: "切实、进一步、营造、筑牢这类词", why: "公文里的词不告诉读者该做什么。", fix: "删掉，或换成谁做了什么。" },
  jargon: { name: "没解释的行话", severity: "warning", what: "词典里没有、文中也没说明白的行话", why: "读者不懂这个词，这一句就白写了。", fix: "换成大白话，在文中写“……就是……”，或给词典加一条。" },
  punctuation: { name: "半角标点", severity: "error", what: "汉字旁边的半角逗号、冒号、括号、引号、省略号", why: "半角标点挤在汉字里，朗读软件也会读错停顿。", fix: "换成全角：，。：；！？（）“”……" },
  spacing: { name: "多余的空格", severity: "error", what: "汉字和汉字、汉字和数字之间的空格", why: "断行会断错，搜索也会搜不到。", fix: "删掉空格。" },
  forbidden: { name: "禁发内容", severity: "error", what: "手机号、座机、400 电话、邮箱、别的网址、律师事务所、转载页的导航和声明、注码、乱码", why: "读者会照着打过去。广告、假报案网站、转载页的残渣一概不登。", fix: "删掉。报警只写 110 和派出所，别的热线只写台账里有的。" },
  traditional: { name: "繁体字", severity: "error", what: "没有转成简体的字", why: "原材料有一篇是繁体，转换时会漏。", fix: "改成简体字。" },
  promise: { name: "承诺结果", severity: "error", what: "一定能追回、保证不起诉、几分钟内到账这类话", why: "做不到的承诺会再伤人一次，骗子也正是这样说的。", fix: "只说“越快越好”“有机会”，说清要看什么。" },
  video: { name: "视频核实", severity: "error", what: "说用视频核实身份，却没说画面可能是假的", why: "现在能用AI换脸、放录像。", fix: "补一句：画面也可能是假的，最可靠的是挂断后拨他原来的号码。" },
  hours: { name: "96110的时间", severity: "error", what: "写 96110 是 24 小时", why: "各地 96110 的接听时间不一样，没有统一说法。", fix: "去掉“24小时”。任何时候都能打的是 110。" },
  copied: { name: "照抄", severity: "error", what: `引号和书名号外面，有 ${LIMITS.copied} 个字以上和台账一字不差`, why: "台账的话是写给编辑的；法条要用“> law-编号”，好让读者知道那是原文。", fix: "用自己的话重写；要原文就用“> law-编号”。" },
};
