type SearchFailedProps = { onRetry: () => void };

/** A file of the index did not come, even at the second try. */
export function SearchFailed({ onRetry }: SearchFailedProps) {
  return (
    <p className="mt-2">
      <button type="button" onClick={onRetry} className="button">
        再试一次
      </button>
    </p>
  );
}
