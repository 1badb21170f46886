import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { CoverageView } from "@/lib/content/coverage-view";

type CoveragePageProps = { coverage: CoverageView };

/** For editors: every item of the five documents, what must stay of it, and where it is said. */
export function CoveragePage({ coverage }: CoveragePageProps) {
  const total = coverage.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/about/", label: "关于本站" }]} />
      <PageTitle title="五份材料，写到了哪里" lead={`给编辑看的对照表，一共 ${total} 项。每一项的关键词都由程序核对过，确实写在它下面列的页面上；少一个，网站不会生成。改动在 content/coverage.json。`} />
      {coverage.map(({ document, rows }) => (
        <section key={document.id} aria-labelledby={document.id} className="mt-8">
          <h2 id={document.id} className="text-lg font-bold">
            《{document.title}》
          </h2>
          <p className="text-sm text-quiet">
            {document.publisher}，{document.date}
          </p>
          <ul>
            {rows.map(({ row, item, words, pages }) => (
              <li key={row} className="border-b border-line py-3">
                <p className="font-bold">
                  {row}. {item}
                </p>
                <p className="text-sm text-quiet">{words.join("；")}</p>
                {pages.map(({ url, title }) => (
                  <a key={url} href={url} className="link mr-5 inline-block py-2">
                    {title}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
