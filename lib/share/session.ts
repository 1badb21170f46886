/** One step of a talk: from and to in minutes, what happens, and a word to whoever gives it. */
export type SessionStep = { time: string; what: string; note: string };

type Step = { minutes: number; what: string; note: string };

const WELCOME = "先问一句“最近谁接过奇怪的电话？”，让大家先开口。不点名，不拍脸。";
const LINES = "照着念骗子的原话，念慢一点，停一下，再说它在耍什么花招。";
const REPLIES = "大家跟着念一遍怎么回，念出声才记得住。";
const ASK = "提一个问题，等人回答。答错了也说“很多人都这么想”，不笑话谁。";
const CLOSE = "一起念顺口溜，最后留两个号码：拿不准打96110，钱转了打110。";
const LISTEN = "台下可能就坐着被骗过的人。讲“被骗走”，不讲谁不小心。有人想单独说，会后陪他打96110或110。";

/** The order of a talk of 5, 10 or 45 minutes about these scams. */
export function planSession(minutes: number, titles: string[]): SessionStep[] {
  return toClock(minutes >= 45 ? planLong(titles) : planShort(minutes, titles));
}

function planShort(minutes: number, titles: string[]): Step[] {
  const each = Math.floor((minutes - 1) / titles.length);
  const left = minutes - 1 - each * titles.length;
  const topics = titles.flatMap((title, index): Step[] => [
    // What does not divide evenly goes to the first.
    { minutes: each - 1 + (index === 0 ? left : 0), what: `讲“${title}”：他会这样说，你可以这样回`, note: LINES },
    { minutes: 1, what: "提问，跟着念一遍", note: REPLIES },
  ]);
  return [...topics, { minutes: 1, what: "顺口溜和两个号码", note: CLOSE }];
}

function planLong(titles: string[]): Step[] {
  return [
    { minutes: 5, what: "开场：为什么讲，讲几件事", note: WELCOME },
    ...titles.map((title, index): Step => ({ minutes: 8, what: `第${"一二三四"[index]}种：“${title}”。原话 3 分钟，怎么回 2 分钟，提问 3 分钟`, note: index === 0 ? LINES : index === 1 ? REPLIES : index === 2 ? ASK : LISTEN })),
    { minutes: 5, what: "练一练：两个人一组，一个念骗子的话，一个回", note: "演骗子的只念原话，不加词。演完换过来。" },
    { minutes: 3, what: "收尾：顺口溜和两个号码", note: CLOSE },
  ];
}

function toClock(steps: Step[]): SessionStep[] {
  let at = 0;
  return steps.map(({ minutes, what, note }) => {
    const from = at;
    at += minutes;
    return { time: `${from}–${at} 分钟`, what, note };
  });
}
