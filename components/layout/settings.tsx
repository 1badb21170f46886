const SIZES = [
  { value: "", label: "标准字" },
  { value: "large", label: "大字" },
  { value: "elder", label: "长辈版" },
  { value: "elder-plus", label: "特大字" },
];
const THEMES = [
  { value: "", label: "跟随手机" },
  { value: "light", label: "浅色" },
  { value: "dark", label: "深色" },
];

/** 字号、深色、长辈版. Buttons are wired by settings in page.island.ts; without a script they are not shown. */
export function Settings() {
  return (
    <details className="needs-js relative" data-settings="">
      <summary className="flex min-h-target cursor-pointer items-center whitespace-nowrap px-2 font-semibold text-brand">设置</summary>
      <div className="absolute right-0 z-10 w-72 max-w-full rounded border border-control bg-card p-4">
        <Choices name="size" legend="字号" options={SIZES} />
        <Choices name="theme" legend="颜色" options={THEMES} />
        <p className="mt-3 text-sm text-quiet">只记在这台手机上。</p>
      </div>
    </details>
  );
}

type ChoicesProps = { name: string; legend: string; options: { value: string; label: string }[] };

function Choices({ name, legend, options }: ChoicesProps) {
  return (
    <fieldset className="mb-2">
      <legend className="font-semibold">{legend}</legend>
      {options.map(({ value, label }) => (
        <button key={value} type="button" data-set={name} data-value={value} aria-pressed={value === ""} className="button mr-2 mt-2">
          {label}
        </button>
      ))}
    </fieldset>
  );
}
