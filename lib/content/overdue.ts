/**
 * Has the day of the next review passed? Asked when the site is built; a page that is
 * read later asks again (components/layout/review-notice.ts), because nobody may have built it since.
 */
export function isOverdue(reviewBy: string, today = new Date().toISOString().slice(0, 10)): boolean {
  return today > reviewBy;
}
