import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ArticleCard } from "@/components/article/article-card";
import { SourceList } from "@/components/article/source-list";
import { FirstAid } from "@/components/help/first-aid";
import { SearchForm } from "@/components/home/search-form";
import { Emergency } from "@/components/layout/emergency";
import { Hand } from "@/components/layout/hand";

test("a card's title is a heading of the list's level and the link", () => {
  render(<ul><ArticleCard url="/types/nfc/" title="NFC盗刷" summary="别把卡贴到手机上。" headingLevel={3} /></ul>);
  expect(screen.getByRole("heading", { level: 3, name: "NFC盗刷" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "NFC盗刷" })).toHaveAttribute("href", "/types/nfc/");
});

test("the two numbers are telephone links named by when to call them", () => {
  render(<Emergency />);
  expect(screen.getByRole("link", { name: /刚转了钱.*110/ })).toHaveAttribute("href", "tel:110");
  expect(screen.getByRole("link", { name: /拿不准.*96110/ })).toHaveAttribute("href", "tel:96110");
});

test("sources are counted and each leads to its own page", () => {
  render(<SourceList sources={[{ url: "/sources/a/", title: "甲", publisher: "公安部", date: "2025-06-18" }, { url: "/sources/b/", title: "乙", publisher: "新华社" }]} />);
  expect(screen.getByRole("heading", { name: "来源（2 个）" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "甲" })).toHaveAttribute("href", "/sources/a/");
  expect(screen.getByText("公安部，2025-06-18")).toBeInTheDocument();
});

test("what is typed into the home page's field has no name to be sent under", () => {
  render(<SearchForm />);
  expect(screen.getByLabelText("他对你说了什么？")).not.toHaveAttribute("name");
});

test("a list inside a first-aid sentence becomes numbered steps", () => {
  render(<FirstAid headingLevel={3} entry={{ title: "说清两件事", do: "报警时说：①姓名；②账号。", doNot: ["不要乱报"], confidence: "medium" }} />);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["姓名", "账号"]);
  expect(screen.getByText(/具体以公安机关、银行的答复为准/)).toBeInTheDocument();
  expect(screen.getByText("不要乱报")).toBeInTheDocument();
});

test("the mark lights one finger and hides from screen readers", () => {
  const { container } = render(<Hand lit={1} />);
  expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  expect(container.querySelectorAll("g[opacity]")).toHaveLength(1);
  const { container: whole } = render(<Hand />);
  expect(whole.querySelectorAll("[opacity]")).toHaveLength(0);
});
