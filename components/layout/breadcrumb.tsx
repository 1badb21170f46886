type BreadcrumbProps = { trail: { href: string; label: string }[] };

/** Where the page stands: the pages above it, each a link. */
export function Breadcrumb({ trail }: BreadcrumbProps) {
  return (
    <nav aria-label="当前位置" className="no-print mb-1 text-sm">
      {trail.map(({ href, label }) => (
        <span key={href}>
          <a href={href} className="inline-block py-2 text-brand underline-offset-4">
            {label}
          </a>
          <span aria-hidden="true" className="mx-2 text-quiet">
            ›
          </span>
        </span>
      ))}
    </nav>
  );
}
