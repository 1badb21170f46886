import type { TypeGroups as Groups } from "@/lib/content/type-groups-view";
import { More } from "./more";

type TypeGroupsProps = { kinds: Groups };

/** Scams by how they start and by reader: the whole list in plain links, a heading each to jump to. */
export function TypeGroups({ kinds }: TypeGroupsProps) {
  return (
    <>
      {kinds.map(({ title, groups }) => (
        <section key={title} aria-label={title} className="mt-8">
          {groups.map((group) => (
            <section key={group.id} aria-labelledby={group.id}>
              <h2 id={group.id} className="mt-6 text-xl font-bold">
                {group.title}
              </h2>
              <ul>
                {group.links.map(({ url, title: label }) => (
                  <li key={url} className="chip py-0">
                    <a href={url} className="row text-brand">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
              {group.rest && <More {...group.rest} />}
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
