type ReviewBannerProps = { reviewBy: string; isOverdue: boolean };

/** Warns that nobody has compared the page with its sources in time. Hidden until then; the page's script shows it on the day. */
export function ReviewBanner({ reviewBy, isOverdue }: ReviewBannerProps) {
  return (
    <p data-review-by={reviewBy} hidden={!isOverdue} className="panel caution">
      已经过了核对的日子，内容可能变了。
    </p>
  );
}
