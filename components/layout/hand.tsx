/** Each bar as a line with round ends, from the thumb on. The thumb leans. */
const FINGERS = ["M5 23l6 9", "M15.5 13v14", "M22.5 8v19", "M29.5 10v17", "M36.5 16v11"];
const PALM = "M13 31h26v3a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z";
/** Opacity of what is not lit. */
const QUIET = 0.28;

type HandProps = {
  /** The finger that is lit, 1 (thumb) to 5 (little finger); all five without it. */
  lit?: number;
  className?: string;
};

/** The mark: an open palm of five bars over a base. It says “stop”, and five. Decoration: words beside it say the same. */
export function Hand({ lit, className }: HandProps) {
  const quiet = FINGERS.filter((_, index) => index + 1 !== lit).join("");
  return (
    <svg viewBox="0 0 44 48" className={className} fill="currentColor" stroke="currentColor" strokeLinecap="round" strokeWidth="5" aria-hidden="true">
      {lit && <path d={FINGERS[lit - 1]} />}
      <g opacity={lit && QUIET}>
        <path d={quiet} />
        <path stroke="none" d={PALM} />
      </g>
    </svg>
  );
}
