type MoreProps = { count: number; path: string };

/** Below the beginning of a long list: where it goes on. */
export function More({ count, path }: MoreProps) {
  return (
    <p className="mt-2">
      <a href={path} className="link inline-block py-2">
        还有 {count} 篇 ›
      </a>
    </p>
  );
}
