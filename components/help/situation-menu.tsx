type SituationMenuProps = { groups: { url: string; title: string; situations: { id: string; title: string }[] }[] };

/** The router: every situation is two taps from here, by plain links. */
export function SituationMenu({ groups }: SituationMenuProps) {
  return (
    <>
      {groups.map(({ url, title, situations }) => (
        <section key={url} className="mt-8 max-w-text">
          <h2 className="text-xl font-bold">
            <a href={url} className="inline-block py-2 text-brand underline-offset-4">
              {title}
            </a>
          </h2>
          <ul>
            {situations.map((situation) => (
              <li key={situation.id} className="border-b border-line">
                <a href={`${url}#${situation.id}`} className="row">
                  <span className="flex-1">{situation.title}</span>
                  <span aria-hidden="true" className="pl-3 text-brand">
                    ›
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
