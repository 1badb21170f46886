type DownloadsProps = { total: number };

/** Every number with its sources, for spreadsheets and programs. */
export function Downloads({ total }: DownloadsProps) {
  return (
    <p className="max-w-text">
      一共 {total} 个数，连同来源都可以下载：
      <a href="/data/figures.csv">表格（CSV）</a>、<a href="/data/figures.json">JSON</a>。
    </p>
  );
}
