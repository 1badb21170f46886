import type { RepositoryLinks } from "@/lib/site";

type ArticleFeedbackProps = { links: RepositoryLinks | null };

/** Where to report a mistake or mend it. Nothing is sent from here: both lead to the repository. */
export function ArticleFeedback({ links }: ArticleFeedbackProps) {
  if (!links) return null;
  return (
    <p className="no-print mt-6 max-w-text text-sm">
      <a href={links.report} rel="noopener noreferrer external" className="link mr-5 inline-block py-2">
        纠错
      </a>
      <a href={links.edit} rel="noopener noreferrer external" className="link inline-block py-2">
        在线编辑此页
      </a>
    </p>
  );
}
