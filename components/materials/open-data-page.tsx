import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Island } from "@/components/layout/island";
import { PageTitle } from "@/components/layout/page-title";
import { CopyText } from "./copy-text";

type OpenDataPageProps = { files: { types: string; lines: string; cases: string }; monthly: string; example: string };

const FIELDS: Record<keyof OpenDataPageProps["files"], { title: string; fields: string }> = {
  types: { title: "骗局", fields: "slug、url、title、advice（一句建议）、summary、aliases（别名）、verdict（判断）、remember（记一句话）、channels（从哪里来）、readers（谁该看）、lines（骗子的话 quote 和花招 trick）、steps（套路三步）、replies（怎么回）、actions（现在就做）、reviewedOn（最后核对）、sources（来源）" },
  lines: { title: "骗子的话", fields: "quote（原话）、trick（花招）、type（骗局的文件名）、title、url、sources（来源）" },
  cases: { title: "案例", fields: "slug、url、title、advice、summary、aliases、happened（时间）、place（地点）、stage（依据写到哪一步）、types（属于哪几种骗局）、reviewedOn、sources（来源）" },
};

/** For web masters and programmers: the one-line frame, and the data with its licence. */
export function OpenDataPage({ files, monthly, example }: OpenDataPageProps) {
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/materials/", label: "宣传物料" }]} />
      <PageTitle title="放到你们的网站上" lead="嵌入一行代码，或者拿数据自己做。都不用申请。" />
      <Island name="materials">
        <section aria-labelledby="embed" className="mt-8 max-w-text">
          <h2 id="embed" className="text-xl font-bold">
            嵌入一行代码
          </h2>
          <p className="mt-1">把这一行放进网页，就显示本站的一页提醒。它不到 10 KB，没有脚本，不用 Cookie，不记录访客。</p>
          <CopyText id="embed-monthly" title="每月一骗，每个月自己换" text={monthly} headingLevel={3} />
          <CopyText id="embed-example" title="固定讲一种，例如冒充公检法" text={example} headingLevel={3} />
          <p className="mt-3">
            别的骗局和五不也能嵌入：到
            <a href="/materials/" className="link inline-block px-1 py-2">
              宣传物料
            </a>
            里打开那一篇，页面最下面有它的一行代码。
          </p>
        </section>
      </Island>
      <section aria-labelledby="data" className="mt-10 max-w-text">
        <h2 id="data" className="text-xl font-bold">
          开放数据（JSON）
        </h2>
        <p className="mt-1">
          按
          <a className="link inline-block px-1 py-2" rel="license noopener external" href="https://creativecommons.org/licenses/by/4.0/deed.zh-hans">
            CC BY 4.0
          </a>
          共享：可以转载、改编、商用，注明“五不反诈”和网址。每条都带来源，引用数字时请连来源一起写。
        </p>
        {(Object.keys(files) as (keyof typeof files)[]).map((key) => (
          <section key={key} aria-labelledby={`data-${key}`} className="mt-4">
            <h3 id={`data-${key}`} className="text-lg font-bold">
              <a href={files[key]} className="link inline-block break-all py-2">
                {FIELDS[key].title}：{files[key]}
              </a>
            </h3>
            <p>每条有：{FIELDS[key].fields}。</p>
          </section>
        ))}
        <p className="mt-3">文件外层还有 version（格式版本）、license、attribution（怎么署名）、updated（最近核对的日期）、count（条数）、items（内容）。字段只会增加，不会改名；要改名时 version 加一。</p>
      </section>
    </>
  );
}
