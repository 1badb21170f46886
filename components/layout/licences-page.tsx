import { PageTitle } from "./page-title";

type LicencesPageProps = { licences: { name: string; version: string; licence: string; paragraphs: string[] }[] };

/** Whose programs run on the reader's phone, and on what terms. */
export function LicencesPage({ licences }: LicencesPageProps) {
  return (
    <div className="article max-w-text">
      <PageTitle title="用到的程序和许可" />
      <p>文章按 CC BY 4.0 共享，本站自己写的程序是 MIT 许可证。下面两个程序会在你的手机里运行，其余的只在生成网页时用，不会发给你。</p>
      {licences.map(({ name, version, licence, paragraphs }) => (
        <section key={name} lang="en">
          <h2>
            {name} {version} ({licence})
          </h2>
          {paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
