type Row = { label: string; period: string; value: string; publisher: string; published?: string; source?: { url: string; title: string } };
type FigureTableProps = { caption: string; rows: Row[]; hasPeriods: boolean };

/** The numbers of a chart as a table: what, how many, who said so and when. */
export function FigureTable({ caption, rows, hasPeriods }: FigureTableProps) {
  return (
    <div className="mt-3 text-sm">
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{hasPeriods ? "时间" : "哪一项"}</th>
            <th scope="col">数</th>
            <th scope="col">{hasPeriods ? "谁发布的" : "时间，谁发布的"}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, period, value, publisher, published, source }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td>
                {!hasPeriods && `${period}，`}
                {source ? <a href={source.url}>{publisher}</a> : publisher || "—"}
                {published && `，${published}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
