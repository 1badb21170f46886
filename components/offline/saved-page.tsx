import { Island } from "@/components/layout/island";
import { PageTitle } from "@/components/layout/page-title";

/** What a reader keeps on the phone. Also shown, by the service worker, in place of a page that cannot be had. */
export function SavedPage() {
  return (
    <div className="article max-w-text">
      <PageTitle title="存在手机里的文章" />
      <p>
        刚转了钱，直接打 <a href="tel:110">110</a>，再看<a href="/help/">被骗了怎么办</a>：那一页没有网也打得开。
      </p>
      <Island name="saved-list">
        <p data-saved-status="" role="status">
          要看存过的文章，浏览器要能运行脚本。
        </p>
        <ul data-saved-list="" />
      </Island>
      <p>文章只存在这台手机里，别人看不到，我们也不知道你存了什么。清理浏览器数据时会一起清掉。</p>
    </div>
  );
}
