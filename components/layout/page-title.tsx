import type { ReactNode } from "react";

type PageTitleProps = { title: string; lead?: ReactNode };

/** The page's only h1 and, if it has one, the sentence below it. */
export function PageTitle({ title, lead }: PageTitleProps) {
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      {lead && <p className="mt-2 max-w-text text-quiet">{lead}</p>}
    </>
  );
}
