type ReviewDatesProps = { reviewedOn: string; reviewBy: string; /** Role of whoever did it. */ reviewedBy?: string };

/** When the page was last compared with its sources, and when that must happen again. */
export function ReviewDates({ reviewedOn, reviewBy, reviewedBy }: ReviewDatesProps) {
  return (
    <p className="mt-1 text-sm text-quiet">
      最后核对 <time>{reviewedOn}</time>
      {reviewedBy && `（${reviewedBy}）`}，下次核对 <time>{reviewBy}</time>
    </p>
  );
}
