import type { Article } from "@/lib/content";
import { ReviewDates } from "./review-dates";

type ArticleFactsProps = { article: Article };

/** Chips under the title: channel, reader, place, stage; then the days of review. */
export function ArticleFacts({ article }: ArticleFactsProps) {
  return (
    <div className="mt-3 text-sm">
      <ul>
        {getChips(article).map((chip) => (
          <li key={chip} className="chip">
            {chip}
          </li>
        ))}
      </ul>
      <ReviewDates reviewedOn={article.reviewedOn} reviewBy={article.reviewBy} reviewedBy={article.reviewedBy} />
    </div>
  );
}

function getChips(article: Article): string[] {
  if (article.section === "types") return [...article.channels, ...article.readers.filter((reader) => reader !== "所有人")];
  if (article.section === "cases") return [article.happened, article.place, `依据写到：${article.stage}`];
  return [];
}
