/** The fingers from the thumb on: x, top and length of each bar. The thumb leans. */
const FINGERS = [
  { x: 4.5, y: 20, height: 16, turn: "rotate(-32 7 28)" },
  { x: 13, y: 9, height: 20, turn: undefined },
  { x: 20, y: 5, height: 24, turn: undefined },
  { x: 27, y: 7, height: 22, turn: undefined },
  { x: 34, y: 13, height: 16, turn: undefined },
];

/** Opacity of what is not lit. */
const QUIET = 0.28;

type HandProps = {
  /** The finger that is lit, 1 (thumb) to 5 (little finger); all five without it. */
  lit?: number;
  className?: string;
};

/** The mark: an open palm of five bars over a base. It says “stop”, and five. Decoration: words beside it say the same. */
export function Hand({ lit, className }: HandProps) {
  return (
    <svg viewBox="0 0 44 48" className={className} fill="currentColor" aria-hidden="true" focusable="false">
      {FINGERS.map(({ x, y, height, turn }, index) => (
        <rect key={x} x={x} y={y} width="5" height={height} rx="2.5" transform={turn} opacity={lit === undefined || lit === index + 1 ? undefined : QUIET} />
      ))}
      <path d="M13 31h26v3a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z" opacity={lit === undefined ? undefined : QUIET} />
    </svg>
  );
}
