import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { ListView } from "@/lib/content/paging";
import { Pages } from "./pages";

type ListPageProps = { view: ListView };

/** Where a list goes on that was too long for its page: links, one to a line. */
export function ListPage({ view }: ListPageProps) {
  const { title, trail, links, page, pages } = view;
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, ...trail]} />
      <PageTitle title={title} />
      <ul className="mt-4 max-w-text">
        {links.map(({ url, title: label }) => (
          <li key={url} className="border-b border-line">
            <a href={url} className="row text-brand">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </>
  );
}
