import type { Problem } from "@/lib/content";

type DevProblemsProps = { problems: Problem[]; /** Address of the page being looked at. */ path: string };

/** What the check found, on the page itself, under `npm run dev` only: this page's problems first. */
export function DevProblems({ problems, path }: DevProblemsProps) {
  if (problems.length === 0) return null;
  const isHere = ({ file }: Problem) => path === `/${file.replace(/\.md$/, "")}/`;
  const here = problems.filter(isHere);
  const sorted = [...here, ...problems.filter((problem) => !isHere(problem))];
  return (
    <aside aria-label="内容检查" className="fixed bottom-0 left-0 right-0 z-10 max-h-64 overflow-auto border-t-4 border-caution bg-caution-soft p-4 text-sm text-ink">
      <details open={here.length > 0}>
        <summary className="cursor-pointer py-2 font-bold text-caution">
          这一页有 {here.length} 处要改，别的文件还有 {problems.length - here.length} 处
        </summary>
        <ol className="mt-2">
          {sorted.slice(0, 50).map(({ file, line, column, field, text, message, fix, severity }, index) => (
            <li key={index} className="my-2">
              <strong>
                {severity === "warning" && "（提醒）"}content/{file}
                {line && ` 第 ${line} 行`}
                {line && column && `第 ${column} 列`} {field}
              </strong>
              <br />
              {message}
              {text && `原文：${text}`}
              <br />
              怎么改：{fix}
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
}
