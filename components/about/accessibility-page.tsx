import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { Criterion, Method } from "@/lib/accessibility";

type AccessibilityPageProps = { required: Criterion[]; beyond: Criterion[]; methods: Record<Method, string>; checkedOn: string };

/** What readers with other eyes, hands and devices can count on, and what nobody has tried. */
export function AccessibilityPage({ required, beyond, methods, checkedOn }: AccessibilityPageProps) {
  return (
    <div className="article max-w-text">
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/about/", label: "关于本站" }]} />
      <PageTitle title="无障碍说明" lead={`照《网页内容无障碍指南》（WCAG）2.2 的 A、AA 两级自己查过，${checkedOn}。没有请别的机构认证。`} />
      <h2>你可以这样用</h2>
      <ul>
        <li>字太小：点页头的“设置”，选大字、特大字或长辈版。浏览器放大到四倍也不用左右滑。</li>
        <li>看着晃眼：在“设置”里选深色，或者用手机自己的深色、高对比。</li>
        <li>不方便看：文章上有“朗读”，手机支持才会出现；读屏软件按标题就能跳着听。</li>
        <li>不用鼠标：Tab 往下走，回车打开，第一站是“跳到正文”。</li>
        <li>脚本打不开：文章、电话、步骤都还在，搜索和自查用不了。</li>
      </ul>
      <h2>没有试过的</h2>
      <ul>
        <li>没有请视障、听障、老年读者来试用。</li>
        <li>没有用真的读屏软件从头听过：只查过浏览器交给读屏软件的名字和结构。</li>
        <li>没有在真的微信、苹果手机、安卓手机上试过：用的是电脑上的浏览器，最老到 Chromium 64。</li>
        <li>A4 海报（PDF）里的字能选、能搜，没有加读屏用的标签；同一页有文字版。</li>
        <li>没有手语，没有易读版。</li>
      </ul>
      <p>
        哪里用不了，请告诉我们。急事不要等：打 <a href="tel:110">110</a>；打不了电话，向身边的人或派出所求助。
      </p>
      <h2>怎么查的</h2>
      <dl>
        {Object.values(methods).map((text) => {
          const [name = "", explanation] = text.split("：");
          return (
            <div key={text} className="my-2">
              <dt className="font-bold">{name}</dt>
              {explanation && <dd>{explanation}</dd>}
            </div>
          );
        })}
      </dl>
      <h2>A 和 AA 级，{required.length} 条</h2>
      <CriterionList criteria={required} methods={methods} />
      <h2>比要求多做的，AAA 级 {beyond.length} 条</h2>
      <CriterionList criteria={beyond} methods={methods} />
    </div>
  );
}

type CriterionListProps = { criteria: Criterion[]; methods: Record<Method, string> };

function CriterionList({ criteria, methods }: CriterionListProps) {
  return (
    <ul>
      {criteria.map(({ id, name, level, how, methods: own }) => (
        <li key={id}>
          <strong>
            {id} {name}
          </strong>
          （{level}）：{how}
          <span className="text-quiet">查法：{own.map((method) => methods[method].split("：")[0]).join("、")}。</span>
        </li>
      ))}
    </ul>
  );
}
