import { Island } from "@/components/layout/island";
import { PageTitle } from "@/components/layout/page-title";

type Question = { channel: string; text: string; answer: "骗局" | "平常"; clue: string; why: string; type?: { url: string; title: string } };
type QuizPageProps = { questions: Question[] };

/** All questions, by channel, each with its answer folded. A script shows ten at a time, mixed. */
export function QuizPage({ questions }: QuizPageProps) {
  const channels = [...new Set(questions.map(({ channel }) => channel))];
  return (
    <article>
      <PageTitle title="识诈练习" lead="下面的消息，有的是骗局，有的是平常的通知。先想一想，再看答案。不记分。" />
      <Island name="quiz">
        <p className="needs-js mt-4 max-w-text" data-quiz-tools="">
          <button type="button" className="button mr-3" data-quiz-next="">
            随机练十道
          </button>
          <button type="button" className="button mr-3" data-quiz-all="" hidden>
            看全部
          </button>
          <label className="inline-block py-3">
            <input type="checkbox" data-quiz-remember="" className="mr-2 h-6 w-6 align-middle" />
            在这台手机上记住要再练的
          </label>
        </p>
        <p role="status" data-quiz-status="" className="max-w-text text-quiet" />
        {channels.map((channel) => (
          <section key={channel} data-quiz-group="" aria-labelledby={`channel-${channel}`} className="mt-8 max-w-text">
            <h2 id={`channel-${channel}`} className="text-xl font-bold">
              {channel}
            </h2>
            {questions.filter((question) => question.channel === channel).map((question) => <QuizItem key={question.text} question={question} />)}
          </section>
        ))}
        <div data-quiz-ten="" className="max-w-text" />
      </Island>
    </article>
  );
}

function QuizItem({ question }: { question: Question }) {
  const { channel, text, answer, clue, why, type } = question;
  const [before = "", after = ""] = text.split(clue);
  return (
    <div data-quiz-item="" className="mt-4 rounded border border-line bg-card p-4">
      <p>
        <span className="chip">{channel}</span>“{text}”
      </p>
      <details className="mt-2">
        <summary className="min-h-target cursor-pointer py-3 font-semibold text-brand">是骗局吗？看答案</summary>
        <p className="font-bold">{answer === "骗局" ? "是骗局。" : "是平常的消息。"}</p>
        <p className="mt-2">
          {before}
          <mark className="bg-mark text-ink">{clue}</mark>
          {after}
        </p>
        <p className="mt-2">{why}</p>
        {type && (
          <p>
            <a href={type.url} className="link inline-block py-2">
              看详细：{type.title}
            </a>
          </p>
        )}
        <p className="needs-js">
          <button type="button" className="button mr-3 mt-2" data-quiz-again="">
            没看出来，再练一次
          </button>
          <button type="button" className="button mt-2" data-quiz-known="">
            看出来了
          </button>
        </p>
      </details>
    </div>
  );
}
