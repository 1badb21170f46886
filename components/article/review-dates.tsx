type ReviewDatesProps = { reviewedOn: string; reviewBy: string };

/** When the page was last compared with its sources, and when that must happen again. */
export function ReviewDates({ reviewedOn, reviewBy }: ReviewDatesProps) {
  return (
    <p className="mt-1 text-sm text-quiet">
      最后核对 <time>{reviewedOn}</time>，下次核对 <time>{reviewBy}</time>
    </p>
  );
}
