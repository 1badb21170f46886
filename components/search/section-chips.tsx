import type { SearchAnswer, SearchSection } from "@/lib/search/query";
import { nameSection } from "./section-name";

type SectionChipsProps = {
  total: number;
  sections: SearchAnswer["sections"];
  chosen: SearchSection | undefined;
  onChoose: (section: SearchSection | undefined) => void;
};

/** Narrows the results to one section. In one row, that goes on under the finger: three would push the first result off a small phone. */
export function SectionChips({ total, sections, chosen, onChoose }: SectionChipsProps) {
  const chips: [SearchSection | undefined, string][] = [[undefined, `全部 ${total}`]];
  for (const [section, count] of sections) chips.push([section, `${nameSection(section)} ${count}`]);
  return (
    <div role="group" aria-label="只看一个栏目" className="mt-1 flex overflow-x-auto px-1 py-1">
      {chips.map(([section, name]) => (
        <button key={name} type="button" aria-pressed={section === chosen} onClick={() => onChoose(section)} className="button mr-2 flex-none whitespace-nowrap">
          {name}
        </button>
      ))}
    </div>
  );
}
