import { describe, expect, test } from "vitest";
import { getRepositoryLinks } from "@/lib/site";

const article = { file: "types/nfc.md", title: "NFC盗刷", url: "/types/nfc/" };

describe("links to the repository", () => {
  test("GitHub: the issue form, with title and page filled in", () => {
    const links = getRepositoryLinks(article, "https://github.com/a/b");
    expect(links?.edit).toBe("https://github.com/a/b/edit/main/content/types/nfc.md");
    expect(links?.report).toBe(`https://github.com/a/b/issues/new?template=correction.yml&title=${encodeURIComponent("纠错：NFC盗刷")}&page=${encodeURIComponent("http://localhost:3000/types/nfc/")}`);
  });

  test("Gitee", () => expect(getRepositoryLinks(article, "https://gitee.com/a/b", "master")).toEqual({ edit: "https://gitee.com/a/b/edit/master/content/types/nfc.md", report: "https://gitee.com/a/b/issues/new" }));

  test("GitLab, also one's own", () => {
    const links = getRepositoryLinks(article, "https://gitlab.example.org/a/b");
    expect(links?.edit).toBe("https://gitlab.example.org/a/b/-/edit/main/content/types/nfc.md");
    expect(links?.report).toContain("/-/issues/new?issue[title]=");
  });

  test.each(["", "http://github.com/a/b", "javascript:alert(1)", "github.com/a/b"])("%j: none", (repository) => expect(getRepositoryLinks(article, repository)).toBeNull());
});
