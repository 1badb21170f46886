import { OPERATOR, SECTION_IDS, SECTIONS, SITE_NAME } from "@/lib/site";

const PAGES = [
  { href: "/help/", label: "被骗了怎么办" },
  { href: "/situations/", label: "我遇到了……" },
  { href: "/check/", label: "可疑信息自查" },
  { href: "/quiz/", label: "识诈练习" },
  { href: "/glossary/", label: "反诈词典" },
  { href: "/data/", label: "反诈数据" },
  { href: "/materials/", label: "宣传物料" },
  { href: "/sources/", label: "来源" },
  { href: "/about/", label: "关于本站" },
];

/** Where else to go, who we are not, and what this page cost the reader. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-line bg-brand-soft py-8 text-sm">
      <div className="mx-auto max-w-page px-4">
        <nav aria-label="网站栏目" className="links no-print">
          {[...SECTION_IDS.map((id) => ({ href: `/${id}/`, label: SECTIONS[id].title })), ...PAGES].map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </nav>
        <p className="mt-4 max-w-text text-ink">
          {SITE_NAME}是公益普法网站，不是政府网站，不受理报案。不收集个人信息，不用 Cookie，不加载别家的东西，你输入的字不会离开你的手机。
        </p>
        <p className="mt-2 text-quiet">
          本页 <span data-page-weight="">—</span>。文章按 CC BY 4.0 共享。
          {[OPERATOR.name && `主办：${OPERATOR.name}。`, OPERATOR.icp, OPERATOR.police].filter(Boolean).join(" ")}
        </p>
      </div>
      <a href="tel:110" className="elder-bar no-print">
        被骗了，打 110
      </a>
    </footer>
  );
}
