type Row = { label: string; value: string; publisher: string; published?: string; source?: { url: string; title: string } };
type FigureTableProps = { caption: string; rows: Row[]; /** The time all rows are of; without it each row is a year. */ period?: string };

/** The numbers of a chart as a table: what, how many, who said so and when. */
export function FigureTable({ caption, rows, period }: FigureTableProps) {
  return (
    <table className="mt-3 text-sm">
      <caption className="pb-1 text-left text-quiet">
        <span className="sr-only">{caption}</span>
        {period ? `统计的时间：${period}` : "每一年的数和来源"}
      </caption>
      <thead>
        <tr>
          <th scope="col">{period ? "哪一项" : "时间"}</th>
          <th scope="col">数</th>
          <th scope="col">谁公布的</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, value, publisher, published, source }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td>
              {source ? <a href={source.url}>{publisher}</a> : publisher || "—"}
              {published && `，${published}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
