import { formatAge } from "./saved";

/** Says on a page that it comes from the phone and how old it is. Constant text and numbers only. */
export function addNotice(html: string, savedOn: number, now: number): string {
  return insert(html, `现在连不上网，或者网太慢。这一页是${formatAge(savedOn, now)}，可能有改动。刚转了钱，直接打 110，不用等网页。`);
}

/** For an address that was never kept: the list of what there is stands below. */
export function addMissingNotice(html: string): string {
  return insert(html, "现在连不上网，你要看的那一页没有存在手机里。存过的在下面。刚转了钱，直接打 110。");
}

function insert(html: string, text: string): string {
  return html.replace(/<main[^>]*>/, (main) => `${main}<p class="panel mb-5 max-w-text border-brand bg-brand-soft text-brand" data-saved-notice="" role="status">${text}</p>`);
}
