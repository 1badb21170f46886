import { Hand } from "@/components/layout/hand";
import { SITE_NAME } from "@/lib/site";

type PosterSheetProps = {
  item: { title: string; kind: string; headline: string; isVerdict: boolean; heading: string; points: string[]; remember: string | null; lit: number | undefined; reviewedOn: string; id: string; verifyAddress: string };
  code: { src: string; width: number; height: number };
  isPreview: boolean;
};

/** The A4 poster: on paper only. Its last line holds what is typed in PosterForm, or a line to write on. */
export function PosterSheet({ item, code, isPreview }: PosterSheetProps) {
  return (
    <div className="poster-sheet hidden" aria-hidden="true">
      <link rel="stylesheet" href="/share/poster.css" media="print" />
      <p className="poster-name">
        <Hand lit={item.lit} className="poster-hand" />
        <span>{SITE_NAME}</span>
        <span className="poster-kind">{isPreview ? "本地预览，不能发布" : item.kind}</span>
      </p>
      <p className="poster-title">{item.title}</p>
      <p className={item.isVerdict ? "poster-verdict" : "poster-verdict poster-advice"}>{item.headline}</p>
      <p className="poster-heading">{item.heading}</p>
      <ol>
        {item.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {item.remember && <p className="poster-remember">记一句话：{item.remember}</p>}
      <div className="poster-foot">
        <img src={code.src} width={code.width} height={code.height} alt="" className="poster-code" />
        <p>
          <strong>拿不准，打 96110</strong>
          <strong>钱转了，打 110</strong>
          扫一扫，看全文
          <br />
          最后核对 {item.reviewedOn}
          <br />
          编号 {item.id}，辨真假：{item.verifyAddress}
        </p>
      </div>
      <p className="poster-place">
        <span>
          社区：<b data-poster-place="community" />
        </span>
        <span>
          派出所：<b data-poster-place="police" />
        </span>
        <span>
          网格员：<b data-poster-place="keeper" />
        </span>
      </p>
    </div>
  );
}
