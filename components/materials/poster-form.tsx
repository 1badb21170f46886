/** Fields of the poster's last line. Without `name` a browser sends nothing of them; materials.island.ts shows them on the print view. */
const FIELDS = [
  { id: "community", label: "社区名称", hint: "例如：幸福里社区", type: "text" },
  { id: "police", label: "派出所电话", hint: "座机要带区号", type: "tel" },
  { id: "keeper", label: "网格员", hint: "姓名，或姓名和电话", type: "text" },
] as const;

export const MAX_FIELD = 24;

/** Types the place's own names onto the poster that is printed from this page. */
export function PosterForm() {
  return (
    <section aria-labelledby="print" className="no-print mt-10 max-w-text">
      <h2 id="print" className="text-xl font-bold">
        打印海报
      </h2>
      <p className="mt-1">在电脑上打开这一页，按 Ctrl+P（苹果电脑按 ⌘P），印出来就是一张 A4 海报。也可以直接用上面的 A4 海报（PDF）。</p>
      <div className="needs-js" data-poster-form="">
        <p className="mt-2">想印上本社区的名字和电话，在下面填。填的字只在这台设备上，只出现在打印的海报上，不保存，不发送，关掉页面就没了。不填就留空，印好再手写。</p>
        {FIELDS.map(({ id, label, hint, type }) => (
          <p key={id} className="mt-3">
            <label htmlFor={`poster-${id}`} className="block font-semibold">
              {label}
            </label>
            <input id={`poster-${id}`} data-poster-field={id} type={type} maxLength={MAX_FIELD} autoComplete="off" placeholder={hint} aria-describedby={`poster-${id}-remark`} className="mt-1 min-h-target w-full rounded border-2 border-control bg-card px-3 text-ink placeholder:text-quiet" />
            <span id={`poster-${id}-remark`} role="status" data-poster-remark={id} className="block font-semibold" />
          </p>
        ))}
        <p className="mt-4">
          <button type="button" data-poster-print="" className="button">
            打印
          </button>
        </p>
      </div>
    </section>
  );
}
