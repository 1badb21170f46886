type ReviewBannerProps = { reviewBy: string; isOverdue: boolean };

/** Warns that nobody has compared the page with its sources in time. Hidden until then; the page's script shows it on the day. */
export function ReviewBanner({ reviewBy, isOverdue }: ReviewBannerProps) {
  return (
    <p data-review-by={reviewBy} hidden={!isOverdue} className="panel mt-4 max-w-text border-caution bg-caution-soft text-caution">
      这一页过了该核对的日子（{reviewBy}），规定和数字可能变了。要紧的事，先打电话问清楚。
    </p>
  );
}
