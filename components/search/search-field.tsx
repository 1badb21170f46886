import { useRef, type RefObject } from "react";

type SearchFieldProps = {
  field: RefObject<HTMLInputElement | null>;
  /** Called when one is about to type. */
  onFocus: () => void;
  /** Called while one types, but not for the letters an input method is still composing. */
  onType: () => void;
  onSubmit: () => void;
};

/** The form of the search page. Without a script it leads to the same page, where all articles are listed. */
export function SearchField({ field, onFocus, onType, onSubmit }: SearchFieldProps) {
  const isComposing = useRef(false);
  const setComposing = (value: boolean) => {
    isComposing.current = value;
    if (!value) onType();
  };
  return (
    <form
      action="/search/"
      method="get"
      role="search"
      className="max-w-text"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor="q" className="font-semibold">
        他对你说了什么？
      </label>
      <div className="mt-1 flex">
        <input
          ref={field}
          id="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          placeholder="例如：安全账户"
          className="min-h-target min-w-0 flex-1 rounded border-2 border-control bg-card px-3 text-ink placeholder:text-quiet"
          onFocus={onFocus}
          onInput={() => {
            if (!isComposing.current) onType();
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
        <button type="submit" className="ml-2 min-h-target rounded border-2 border-brand bg-brand-soft px-5 font-bold text-brand">
          查
        </button>
      </div>
    </form>
  );
}
