import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Island } from "@/components/layout/island";
import { PageTitle } from "@/components/layout/page-title";
import type { Material } from "@/lib/share/material";
import { IS_PREVIEW } from "@/lib/site";
import { CopyText } from "./copy-text";
import { DevMaterials } from "./dev-materials";
import { PosterForm } from "./poster-form";
import { PosterSheet } from "./poster-sheet";
import { SharePictures } from "./share-pictures";
import { ShareTexts } from "./share-texts";

type MaterialPageProps = { material: Material };

/** What is made of one article: pictures to save, texts to paste. Printed, it is the A4 poster. */
export function MaterialPage({ material }: MaterialPageProps) {
  const { item, texts, pictures, files, embed, verifyPath } = material;
  return (
    <>
      <div className="no-print">
        <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/materials/", label: "宣传物料" }]} />
        <PageTitle
          title={`${item.title}：海报和文案`}
          lead={
            <>
              内容来自文章
              <a href={item.url} className="link inline-block py-2">
                {item.title}
              </a>
              ，最后核对 {item.reviewedOn}。
            </>
          }
        />
        {IS_PREVIEW && <p className="panel mt-3 max-w-text border-danger bg-danger-soft font-bold text-danger">本地预览：没有设 SITE_URL，图片和二维码指向本机，不能发布。</p>}
      </div>
      <SharePictures title={item.title} pictures={pictures} files={files} />
      <Island name="materials">
        <ShareTexts texts={texts} address={item.address} />
        <PosterForm />
        {embed && (
          <section aria-labelledby="embed" className="no-print mt-10 max-w-text">
            <h2 id="embed" className="text-xl font-bold">
              放到你们的网站上
            </h2>
            <CopyText id="text-embed" title="一行代码" text={embed} headingLevel={3} />
          </section>
        )}
      </Island>
      <p className="no-print mt-8 max-w-text">
        海报上的编号是 {item.id}。
        <a href={verifyPath} className="link inline-block py-2">
          手上的海报是不是真的、是不是最新
        </a>
      </p>
      <PosterSheet item={item} code={pictures.code} isPreview={IS_PREVIEW} />
      {process.env.NODE_ENV === "development" && <DevMaterials />}
    </>
  );
}
