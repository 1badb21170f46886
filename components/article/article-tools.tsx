import { Recording } from "./recording";

type ArticleToolsProps = {
  /** File name of a recorded reading; where there is one, no phone has to read. */
  audio?: string;
};

/** Listen, copy the address, keep the page. Extras: without a script, a Chinese voice or a store, they are not there. */
export function ArticleTools({ audio }: ArticleToolsProps) {
  return (
    <div className="no-print mt-4">
      {audio ? (
        <Recording file={audio} />
      ) : (
        <button type="button" hidden data-read-aloud="" data-load="read-aloud" className="button mr-3">
          读给我听
        </button>
      )}
      <button type="button" data-copy-link="" className="needs-js button">
        复制链接
      </button>
      <button type="button" className="needs-js button ml-3" data-load="save">
        保存到手机
      </button>
      <p role="status" data-copy-status="" />
    </div>
  );
}
