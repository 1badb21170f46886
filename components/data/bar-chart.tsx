type BarChartProps = { bars: { label: string; value: string; share: number | null }[]; alt: string };

/** Heights in em, so that a chart grows with the reader's letters; widths in per cent of the screen. */
const ROW = 3.2;
const BAR_TOP = 1.7;
const BAR = 0.9;

/** Horizontal bars from one zero. A year without a number keeps its place; the table says why. */
export function BarChart({ bars, alt }: BarChartProps) {
  return (
    <svg role="img" aria-label={alt} width="100%" height={`${bars.length * ROW}em`} fill="currentColor" className="mt-3">
      {bars.map(({ label, value, share }, index) => (
        <g key={label}>
          <text x="0" y={`${round(index * ROW + 1.2)}em`}>
            {label} {share === null ? "没有可比的数" : <tspan fontWeight="700">{value}</tspan>}
          </text>
          <rect x="0" y={`${round(index * ROW + BAR_TOP)}em`} width="100%" height={`${BAR}em`} opacity=".15" />
          {share !== null && <rect x="0" y={`${round(index * ROW + BAR_TOP)}em`} width={`${Math.max(share, 0.5)}%`} height={`${BAR}em`} className="text-brand" />}
        </g>
      ))}
    </svg>
  );
}

/** 3.2 × 3 is 9.600000000000001 to a computer. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
