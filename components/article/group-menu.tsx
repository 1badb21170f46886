type GroupMenuProps = {
  kinds: { title: string; groups: { id: string; title: string }[] }[];
  /** Page the groups stand on; empty on that page itself. */
  page: string;
};

/** The ways into the list of scams: 电话、短信…… and 老人、学生……. */
export function GroupMenu({ kinds, page }: GroupMenuProps) {
  return (
    <>
      {kinds.map(({ title, groups }) => (
        <div key={title} className="mt-3">
          <p className="font-semibold">{title}？</p>
          <ul>
            {groups.map((group) => (
              <li key={group.id} className="chip py-0">
                <a href={`${page}#${group.id}`} className="row text-brand">
                  {group.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
