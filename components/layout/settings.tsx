/** 字号、深色、长辈版. The choices are filled in by settings.island.ts when it is opened; without a script there would be nothing to press. */
export function Settings() {
  return (
    <details className="needs-js" data-settings="" data-load="settings">
      <summary className="flex min-h-target cursor-pointer items-center whitespace-nowrap px-2 font-semibold text-brand">设置</summary>
      <div className="absolute right-4 z-10 max-w-full rounded border border-control bg-card p-4" />
    </details>
  );
}
