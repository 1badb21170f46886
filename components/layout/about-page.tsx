import { OPERATOR } from "@/lib/site";
import { PageTitle } from "./page-title";

type AboutPageProps = { articles: number; facts: number; sources: number; documents: { id: string; title: string; publisher: string; date: string }[] };

/** Who we are, how texts are reviewed, what we know about readers (nothing), and how light pages are. */
export function AboutPage({ articles, facts, sources, documents }: AboutPageProps) {
  return (
    <div className="article max-w-text" data-speak="">
      <PageTitle title="关于本站" />
      <h2>我们是谁</h2>
      <p>
        五不反诈是公益普法网站，{OPERATOR.name ? `由${OPERATOR.name}主办，` : ""}不是政府网站，也不代表公安机关、检察机关。我们不受理报案，不替人追款。报警打 <a href="tel:110">110</a>，拿不准打 <a href="tel:96110">96110</a>。
      </p>
      <p>“五不”出自最高人民检察院 2023 年的提醒：不轻信、不贪利、不点击、不泄露、不转账。</p>
      <h2>文章从哪里来</h2>
      <p>文章根据五份公开材料和一份事实台账写成，用大白话重新写过：</p>
      <ul>
        {documents.map(({ id, title, publisher, date }) => (
          <li key={id}>
            《{title}》，{publisher}，{date}
          </li>
        ))}
      </ul>
      <p>
        现在有 {articles} 篇文章、{facts} 条事实、<a href="/sources/">{sources} 个来源</a>。没有来源的文章，网站不会生成。公安、检察、法院公布的数字，画成图放在<a href="/data/">反诈数据</a>。
      </p>
      <h2>怎么核对</h2>
      <p>每篇文章都写着最后核对和下次核对的日期。法律条文从台账里一字不差地放进来，不靠手抄。只到起诉的案子，不写成判了。</p>
      <p>
        给编辑看的两张表：<a href="/about/coverage/">五份材料写到了哪里</a>，<a href="/about/reviews/">该核对哪些文章</a>。
      </p>
      <h2>你的隐私</h2>
      <ul>
        <li>不收集个人信息，不用注册，不用 Cookie，不做统计。</li>
        <li>不加载别家网站的任何东西：字体、图片、脚本都没有。</li>
        <li>你在搜索框里输入的字，只在你的手机上比对，不会传出去。</li>
        <li>字号和颜色的选择、<a href="/saved/">你存到手机里的文章</a>，只存在你的手机里。</li>
        <li>
          打开网页时，服务器总会看到你的网络地址。按我们随程序附上的设置，日志只记时间、哪一页、成没成功、用了多久，地址去掉最后一段（IPv6 只留前两段），不记你用什么手机、从哪里来。网站放在别家的服务器或加速网络上，那一家另有记录，由主办单位负责说明。
        </li>
      </ul>
      <h2>网页有多轻</h2>
      <p>一篇文章连同样式和脚本，压缩后一般不到 10 KB。每一页的页脚都写着这一页的大小，由生成网站的程序量出来；超过限度，网站不会生成。</p>
      <h2>无障碍</h2>
      <p>没有脚本也能读，能只用键盘，能放大到两倍不用左右滑。“设置”里有大字、长辈版和深色。文字和底色的对比不低于 7:1。还没有请视障读者试用过，也没有在微信和苹果手机的真机上试过。查了哪些、怎么查的，见<a href="/about/accessibility/">无障碍说明</a>。</p>
      <h2>许可</h2>
      <p>文章按 CC BY 4.0 共享：可以转载、改编，注明出处就行。程序是 MIT 许可证。手机里运行的<a href="/about/licences/">别人写的程序</a>另有许可。</p>
    </div>
  );
}
