/** What the site is called and where its pages live. Imported by every layer, imports nothing. */

export const SITE_NAME = "五不反诈";
export const SITE_SUMMARY = "公益反诈骗普法网站：这是不是骗局，被骗了怎么办，法律怎么说。";

/** The sections an editor writes articles in, in the order readers see them. */
export const SECTIONS = {
  wubu: { title: "五不", summary: "五句话，挡住大多数骗局。" },
  types: { title: "骗局", summary: "按骗子的话找：他会怎么说，你怎么停。" },
  cases: { title: "案例", summary: "真实发生的事：怎么被识破，结果怎样。" },
  laws: { title: "法律", summary: "白话讲法：什么不能做，做了会怎样。" },
  guides: { title: "怎么办", summary: "被骗之后、卡被冻结、劝家里人，一步一步来。" },
} as const;

export type Section = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as Section[];

/** Address of an article, e.g. /types/maochong-gongjianfa/. Every address ends in a slash. */
export function articlePath(section: Section, slug: string): string {
  return `/${section}/${slug}/`;
}

/** Address of a source's own page. */
export function sourcePath(id: string): string {
  return `/sources/${id}/`;
}

/**
 * Sub-folder the site is hosted in, e.g. "/fanzha", or "" at the root of a
 * domain. Pages are written with root addresses; lib/ship adds this to them.
 */
export const BASE_PATH = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");

/** Origin for canonical links, feeds and QR codes, without a slash at the end. */
export const SITE_URL = (process.env.SITE_URL || "http://localhost:3000").replace(/\/+$/, "");

/** Without SITE_URL everything that leaves the site as a picture or a code says 本地预览. */
export const IS_PREVIEW = !process.env.SITE_URL;

/** Fewest and most characters of each text of the share kit, the address not counted. */
export const TEXT_LIMITS = { short: [10, 60], medium: [40, 140], long: [80, 300], broadcast: [220, 260], rhyme: [4, 16], question: [6, 40], point: [4, 44] } as const;

/** Full address of a page or file, e.g. https://example.org/fanzha/types/nfc/. */
export function absoluteUrl(path: string): string {
  return SITE_URL + BASE_PATH + path;
}

/** Shown only when the person who deploys the site has set them; never invented. */
export const OPERATOR = {
  name: process.env.SITE_ORGANISER ?? "",
  icp: process.env.SITE_ICP ?? "",
  police: process.env.SITE_POLICE_RECORD ?? "",
};

/** Where the texts are edited: a repository on GitHub, Gitee or GitLab. Without it no page offers to be corrected there. */
const REPOSITORY_URL = (process.env.REPOSITORY_URL ?? "").replace(/(\.git)?\/*$/, "");
const REPOSITORY_BRANCH = process.env.REPOSITORY_BRANCH ?? "main";

/** Addresses at the Git host: to edit a file of content/, to report a mistake in it. */
export type RepositoryLinks = { edit: string; report: string };

type Host = "github" | "gitee" | "gitlab";

/** Links for an article, or null where no repository is set. A GitLab of one's own is recognised by its name, or by REPOSITORY_KIND. */
export function getRepositoryLinks(article: { file: string; title: string; url: string }, repository = REPOSITORY_URL, branch = REPOSITORY_BRANCH): RepositoryLinks | null {
  if (!/^https:\/\/[^/]+\/.+/.test(repository)) return null;
  const path = `${branch}/content/${article.file}`;
  const title = encodeURIComponent(`纠错：${article.title}`);
  const page = encodeURIComponent(absoluteUrl(article.url));
  switch (getHost(repository)) {
    case "gitlab":
      return { edit: `${repository}/-/edit/${path}`, report: `${repository}/-/issues/new?issue[title]=${title}&issue[description]=${page}` };
    case "gitee":
      return { edit: `${repository}/edit/${path}`, report: `${repository}/issues/new` };
    case "github":
      return { edit: `${repository}/edit/${path}`, report: `${repository}/issues/new?template=correction.yml&title=${title}&page=${page}` };
  }
}

function getHost(repository: string): Host {
  const known: Host[] = ["github", "gitee", "gitlab"];
  const name = process.env.REPOSITORY_KIND ?? new URL(repository).hostname;
  return known.find((host) => name.includes(host)) ?? "github";
}
