import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import { Pages } from "@/components/article/pages";
import type { ReviewView } from "@/lib/content/reviews-view";

type ReviewsPageProps = { view: ReviewView };

/** For editors: which texts to compare with their sources next. */
export function ReviewsPage({ view }: ReviewsPageProps) {
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/about/", label: "关于本站" }]} />
      <PageTitle title={view.page === 1 ? "该核对哪些文章" : `该核对哪些文章，第 ${view.page} 页`} lead="给编辑看的清单：按下次核对的日期排，最早的在最前面。过了日子还没核对的，文章上面会出现提醒。" />
      {view.days.map(({ reviewBy, isOverdue, total, pages }) => (
        <section key={reviewBy} aria-labelledby={`by-${reviewBy}`} className="mt-8">
          <h2 id={`by-${reviewBy}`} className="text-xl font-bold">
            {reviewBy} 以前（{total} 篇）
          </h2>
          <p data-review-by={reviewBy} hidden={!isOverdue} className="panel caution">
            已经过期，先核对这些。
          </p>
          <ul className="mt-2">
            {pages.map(({ url, title, reviewedOn }) => (
              <li key={url} className="border-b border-line">
                <a href={url} className="row text-brand">
                  <span className="flex-1">{title}</span>
                  <span className="pl-3 text-sm text-quiet">{reviewedOn}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pages page={view.page} pages={view.pages} />
    </>
  );
}
