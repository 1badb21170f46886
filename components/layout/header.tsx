import { SITE_NAME } from "@/lib/site";
import { Emergency } from "./emergency";
import { Hand } from "./hand";
import { Settings } from "./settings";

/** Name, search, settings; below them the two numbers. Nothing here moves while the page loads. */
export function Header() {
  return (
    <header className="no-print relative border-b border-line bg-paper">
      <a href="#main" className="skip">
        跳到正文
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-end px-4 py-2">
        <a href="/" className="flex min-h-target flex-1 items-center whitespace-nowrap text-lg font-bold text-brand no-underline">
          <Hand className="mr-2 h-8 w-8 flex-none" />
          {SITE_NAME}
        </a>
        <a href="/search/" className="flex min-h-target items-center whitespace-nowrap px-2 font-semibold text-brand underline-offset-4">
          搜索
        </a>
        <Settings />
        <button type="button" data-elder="" className="needs-js link -mr-2 flex min-h-target items-center whitespace-nowrap px-2 font-semibold">
          长辈版
        </button>
      </div>
      <Emergency />
    </header>
  );
}
