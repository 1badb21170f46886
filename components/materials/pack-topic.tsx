import type { Pack } from "@/lib/share/packs";
import { CopyText } from "./copy-text";

type Topic = Pack["topics"][number];
type PackTopicProps = { topic: Topic; form: Pack["form"] };

/** One scam of a pack: to be told, to be pasted, or to be read over a loudspeaker. */
export function PackTopic({ topic, form }: PackTopicProps) {
  const { article, material } = topic;
  const { texts, item, pictures } = material;
  const copy = (key: string, title: string, text: string, address?: string) => <CopyText id={`${article.slug}-${key}`} title={title} text={text} address={address} headingLevel={3} />;
  return (
    <section aria-labelledby={article.slug} className="mt-10 max-w-text">
      <h2 id={article.slug} className="text-xl font-bold">
        {article.title}
      </h2>
      <p className="panel mt-2 border-danger bg-danger-soft font-bold text-danger">{article.verdict}</p>
      {form === "talk" && <Talk topic={topic} />}
      {form === "group" && (
        <>
          <img src={pictures.square.src} width={pictures.square.width} height={pictures.square.height} alt={`“${article.title}”方图`} loading="lazy" className="no-print picture" />
          <p className="no-print text-sm text-quiet">长按图片存到手机。</p>
          {copy("short", "短文案", texts.short, item.address)}
          {copy("medium", "中文案", texts.medium, item.address)}
          {copy("long", "长文案", texts.long, item.address)}
        </>
      )}
      {form === "public" && (
        <>
          {copy("broadcast", "喇叭稿，念一分钟", texts.broadcast)}
          {copy("rhyme", "顺口溜", texts.rhyme.join("\n"))}
        </>
      )}
    </section>
  );
}

function Talk({ topic: { article, material } }: { topic: Topic }) {
  const { texts } = material;
  return (
    <>
      <h3 className="mt-4 font-bold">他会这样说（照着念）</h3>
      <ul className="list-disc pl-6">
        {article.lines.map(({ quote, trick }) => (
          <li key={quote} className="my-1">
            “{quote}”<span className="text-quiet">——{trick}</span>
          </li>
        ))}
      </ul>
      <h3 className="mt-4 font-bold">你可以这样回（大家跟着念）</h3>
      <ul className="list-disc pl-6">
        {article.replies.map((reply) => (
          <li key={reply} className="my-1">
            {reply}
          </li>
        ))}
      </ul>
      <h3 className="mt-4 font-bold">现在就做</h3>
      <ol className="list-decimal pl-7">
        {article.actions.map((action) => (
          <li key={action} className="my-1">
            {action}
          </li>
        ))}
      </ol>
      <h3 className="mt-4 font-bold">问三句</h3>
      <ol className="list-decimal pl-7">
        {texts.questions.map((question) => (
          <li key={question} className="my-1">
            {question}
          </li>
        ))}
      </ol>
      <h3 className="mt-4 font-bold">一起念</h3>
      <p className="whitespace-pre-line">{texts.rhyme.join("\n")}</p>
      <p className="mt-2 font-bold">记一句话：{article.remember}</p>
    </>
  );
}
