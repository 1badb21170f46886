import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Island } from "@/components/layout/island";
import { PageTitle } from "@/components/layout/page-title";
import type { Pack } from "@/lib/share/packs";
import { DevMaterials } from "./dev-materials";
import { PackTopic } from "./pack-topic";
import { SessionPlan } from "./session-plan";

type PackPageProps = { pack: Pack; audience: string };

const HOW: Record<Pack["form"], string> = {
  talk: "照着往下讲。一次只讲一种，讲完就停。",
  group: "一天发一种，先发图，再发文字。不刷屏，不要求转发。",
  public: "喇叭稿一遍一分钟，早晚人多的时候念；海报贴在电梯口、单元门。",
};

/** A pack: printable as it stands, every file by a plain link. */
export function PackPage({ pack, audience }: PackPageProps) {
  const { title, topics, plan, form } = pack;
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/materials/", label: "宣传物料" }]} />
      <PageTitle title={title} lead={`讲给${audience}：${topics.map(({ article }) => article.title).join("、")}。${HOW[form]}`} />
      <section aria-labelledby="files" className="no-print mt-6 max-w-text">
        <h2 id="files" className="text-xl font-bold">
          要用的文件
        </h2>
        {topics.map(({ article, material }) => (
          <p key={article.slug} className="mt-2 border-b border-line">
            <strong>{article.title}</strong>：
            {material.files.map(({ href, label }) => (
              <a key={href} href={href} className="link mr-5 inline-block py-2">
                {label}
              </a>
            ))}
          </p>
        ))}
      </section>
      {plan.length > 0 && <SessionPlan steps={plan} />}
      <Island name="materials">
        {topics.map((topic) => (
          <PackTopic key={topic.article.slug} topic={topic} form={form} />
        ))}
      </Island>
      {process.env.NODE_ENV === "development" && <DevMaterials />}
    </>
  );
}
