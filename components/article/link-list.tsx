import type { Rest } from "@/lib/content/paging";
import { More } from "./more";

type LinkListProps = { id: string; title: string; links: { url: string; title: string }[]; rest?: Rest };

/** Cases, look-alikes, what to read next. */
export function LinkList({ id, title, links, rest }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={id} className="no-print mt-10 max-w-text">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      <ul className="list mt-2">
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url}>{link.title}</a>
          </li>
        ))}
      </ul>
      {rest && <More {...rest} />}
    </section>
  );
}
