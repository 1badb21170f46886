/** Shows what the build hid because its day had not come yet: the banner of a page whose review is overdue. */
export function startReviewNotice(): void {
  const today = new Date().toISOString().slice(0, 10);
  document.querySelectorAll<HTMLElement>("[data-review-by]").forEach((notice) => {
    if (today > `${notice.dataset.reviewBy}`) notice.hidden = false;
  });
}
