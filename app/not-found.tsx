import type { Metadata } from "next";
import { SearchForm } from "@/components/home/search-form";
import { PageTitle } from "@/components/layout/page-title";

export const metadata: Metadata = { title: "没有这个页面", robots: { index: false } };

export default function NotFound() {
  return (
    <>
      <PageTitle title="没有这个页面" lead="网址可能抄错了。搜一搜，或者从下面走。" />
      <SearchForm />
      <ul className="mt-6">
        {[
          ["/", "首页"],
          ["/situations/", "我遇到了……"],
          ["/help/", "被骗了怎么办"],
          ["/types/", "全部骗局"],
        ].map(([href, label]) => (
          <li key={href} className="my-2">
            <a href={href} className="link inline-block py-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
