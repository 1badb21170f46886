import { Origin } from "./origin";

type Row = { label: string; value: string; publisher: string; published?: string; source?: { url: string; title: string } };
type FigureTableProps = { caption: string; rows: Row[]; /** The time all rows are of, which one body published together; without it each row is a year. */ period?: string };

/** The numbers of a chart as a table: what, how many, who said so and when. */
export function FigureTable({ caption, rows, period }: FigureTableProps) {
  const first = rows[0];
  return (
    <table aria-label={caption} className="mt-3 w-full table-fixed text-sm">
      <thead>
        <tr>
          <th scope="col">{period ?? "时间"}</th>
          <th scope="col">数</th>
          {!period && <th scope="col">谁公布的</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row" className={period ? undefined : "whitespace-nowrap"}>
              {row.label}
            </th>
            <td className={row.publisher ? "whitespace-nowrap" : undefined}>{row.value}</td>
            {!period && <td>{row.publisher ? <Origin {...row} /> : "—"}</td>}
          </tr>
        ))}
        {period && first && (
          <tr>
            <th scope="row">谁公布的</th>
            <td>
              <Origin {...first} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
