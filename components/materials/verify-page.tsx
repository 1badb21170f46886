import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { Material } from "@/lib/share/material";

type VerifyPageProps = { material: Material };

/** For someone who stands before a poster: is it ours, is it new, has its code been pasted over. */
export function VerifyPage({ material }: VerifyPageProps) {
  const { item, path, pictures } = material;
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/materials/", label: "宣传物料" }]} />
      <PageTitle title={`海报 ${item.id}`} lead={`讲的是“${item.title}”。`} />
      <section aria-labelledby="date" className="mt-6 max-w-text">
        <h2 id="date" className="text-xl font-bold">
          是不是最新的
        </h2>
        <p className="mt-2">
          最新一版的日期是 <strong>{item.reviewedOn}</strong>。海报上“最后核对”写的是这一天，就是最新的。写的日期更早，就换一张：
          <a href={path} className="link inline-block py-2">
            最新的海报
          </a>
        </p>
      </section>
      <section aria-labelledby="code" className="mt-6 max-w-text">
        <h2 id="code" className="text-xl font-bold">
          二维码有没有被人贴过
        </h2>
        <p className="mt-2">这张海报的二维码，扫出来只有一个地址：</p>
        <p className="mt-2 break-all rounded border border-line bg-card px-4 py-3 font-bold">{item.address}</p>
        <ul className="mt-2 list-disc pl-6">
          <li className="my-2">先用手摸一摸：码上面多贴了一层的，别扫。</li>
          <li className="my-2">扫出来的地址不是上面这个，马上关掉，什么都别填，别下载，别付钱。</li>
          <li className="my-2">我们的海报不要你付钱，不要验证码，不叫你加群、下载 App。</li>
          <li className="my-2">
            看到被贴过的，撕下来交给社区或物业。已经填了卡号、付了钱，马上打
            <a href="tel:110" className="link px-1 font-bold">
              110
            </a>
            。
          </li>
        </ul>
      </section>
      <section aria-labelledby="look" className="mt-6 max-w-text">
        <h2 id="look" className="text-xl font-bold">
          真的长这样
        </h2>
        <img src={pictures.poster.src} width={pictures.poster.width} height={pictures.poster.height} alt={`“${item.title}”海报的样子`} className="picture" />
        <p className="mt-3">
          <a href={item.url} className="link inline-block py-2">
            看全文：{item.title}
          </a>
        </p>
      </section>
    </>
  );
}
