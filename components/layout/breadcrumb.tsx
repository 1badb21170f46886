type BreadcrumbProps = { trail: { href: string; label: string }[] };

/** Where the page stands: the pages above it, each a link. */
export function Breadcrumb({ trail }: BreadcrumbProps) {
  return (
    <nav aria-label="当前位置" className="links no-print mb-1 text-sm">
      {trail.map(({ href, label }) => (
        <a key={href} href={href}>
          {label} ›
        </a>
      ))}
    </nav>
  );
}
