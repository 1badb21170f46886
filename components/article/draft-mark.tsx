/** Says that readers do not see this page. Under `npm run dev` only: a build leaves drafts out. */
export function DraftMark() {
  return <p className="panel mt-4 max-w-text border-caution bg-caution-soft font-bold text-caution">草稿：只在预览里看得到，还没有发布。</p>;
}
