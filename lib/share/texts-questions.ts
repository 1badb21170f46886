import type { Article } from "@/lib/content";

/** Three questions to put to an audience. Scam pages have their own in 练一练. */
export function composeQuestions(article: Article): string[] {
  switch (article.section) {
    case "types":
      return article.questions.map(({ question }) => question);
    case "wubu":
      return ["你或者家里人，接到过这样的电话、消息吗？", "换成你，哪一句话能让你停下来？", "回家以后，这句话先教给谁？"];
    case "cases":
      return ["这件事里，哪一步最先让人起疑？", "换成你，在哪一步能停下来？", "听完这件事，回家先提醒谁？"];
    case "laws":
      return ["这条法律说的事，你身边有人遇到过吗？", "哪些东西不能租、不能借、不能卖？", "拿不准是不是违法，先打哪个电话问？"];
    case "guides":
      return ["真遇到这件事，第一步做什么？", "该打哪个电话，号码记住了吗？", "家里谁最需要知道这件事？"];
  }
}
