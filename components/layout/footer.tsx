import { OPERATOR, SECTION_IDS, SECTIONS, SITE_NAME } from "@/lib/site";
import { Hand } from "./hand";

const PAGES = [
  { href: "/help/", label: "被骗了怎么办" },
  { href: "/situations/", label: "我遇到了……" },
  { href: "/glossary/", label: "反诈词典" },
  { href: "/sources/", label: "来源" },
  { href: "/about/", label: "关于本站" },
];

/** Where else to go, who we are not, and what this page cost the reader. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-line bg-brand-soft py-8 text-sm">
      <div className="mx-auto max-w-page px-4">
        <nav aria-label="网站栏目" className="no-print">
          <ul>
            {[...SECTION_IDS.map((id) => ({ href: `/${id}/`, label: SECTIONS[id].title })), ...PAGES].map(({ href, label }) => (
              <li key={href} className="mr-5 inline-block">
                <a href={href} className="inline-block py-3 text-brand underline-offset-4">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 max-w-text text-ink">
          {SITE_NAME}是公益普法网站，不是政府网站，不受理报案。报警打 110。本站不收集个人信息，不用 Cookie，不加载别家的东西；你输入的字不会离开你的手机。
        </p>
        <p className="mt-2 text-quiet">
          本页 <span data-page-weight="">—</span>，第三方请求 0 个。
          {[OPERATOR.name && `主办：${OPERATOR.name}。`, OPERATOR.icp, OPERATOR.police].filter(Boolean).join(" ")}
        </p>
        <p className="mt-2 text-quiet">
          文章按
          <a className="link text-quiet" rel="license noopener external" href="https://creativecommons.org/licenses/by/4.0/deed.zh-hans">
            CC BY 4.0
          </a>
          共享，请注明出处；程序是 MIT 许可证。
        </p>
      </div>
      <a href="tel:110" className="elder-bar no-print">
        <Hand className="mr-2 inline-block h-7 w-7" />
        被骗了，打 110
      </a>
    </footer>
  );
}
