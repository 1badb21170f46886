import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { GroupMenu } from "@/components/article/group-menu";
import { LinkList } from "@/components/article/link-list";
import { Pages } from "@/components/article/pages";
import { ReviewBanner } from "@/components/article/review-banner";
import { TypeGroups } from "@/components/article/type-groups";

const kinds = [{ title: "他怎么找上你的", groups: [{ id: "dianhua", title: "电话", links: [{ url: "/types/nfc/", title: "NFC盗刷", summary: "" }] }] }];

test("the menu leads to the groups of another page, or of its own", () => {
  const { unmount } = render(<GroupMenu kinds={kinds} page="/types/" />);
  expect(screen.getByRole("link", { name: "电话" }).getAttribute("href")).toBe("/types/#dianhua");
  unmount();
  render(<GroupMenu kinds={kinds} page="" />);
  expect(screen.getByRole("link", { name: "电话" }).getAttribute("href")).toBe("#dianhua");
});

test("a group is a region of links under its heading", () => {
  render(<TypeGroups kinds={kinds} />);
  expect(screen.getByRole("heading", { name: "电话" }).id).toBe("dianhua");
  expect(within(screen.getByRole("region", { name: "电话" })).getByRole("link", { name: "NFC盗刷" }).getAttribute("href")).toBe("/types/nfc/");
});

test("a list of one page has no pages to turn; one of two marks the page one is on", () => {
  const { container, rerender } = render(<Pages page={1} pages={[{ number: 1, path: "/cases/" }]} />);
  expect(container.textContent).toBe("");
  rerender(<Pages page={2} pages={[{ number: 1, path: "/cases/" }, { number: 2, path: "/cases/2/" }]} />);
  expect(screen.getByRole("link", { current: "page" }).getAttribute("href")).toBe("/cases/2/");
});

test("of many pages the first, the last, the neighbours and every tenth are named: any other is a few taps away", () => {
  const pages = Array.from({ length: 31 }, (_, index) => ({ number: index + 1, path: `/cases/${index + 1}/` }));
  const { rerender } = render(<Pages page={15} pages={pages} />);
  const names = () => screen.getAllByRole("link").map(({ textContent }) => Number(/\d+/.exec(textContent ?? "")?.[0]));
  expect(names()).toEqual([1, 10, 13, 14, 15, 16, 17, 20, 30, 31]);
  rerender(<Pages page={1} pages={pages} />);
  expect(names()).toEqual([1, 2, 3, 10, 20, 30, 31]);
  rerender(<Pages page={12} pages={pages.slice(0, 12)} />);
  expect(names()).toHaveLength(12);
});

test("a list that is not whole says how much more there is, and where", () => {
  render(<LinkList id="cases" title="更多真实案例" links={[{ url: "/cases/a/", title: "甲" }]} rest={{ count: 5, path: "/types/nfc/2/" }} />);
  expect(screen.getByRole("link", { name: /还有 5 篇/ }).getAttribute("href")).toBe("/types/nfc/2/");
});

test("the banner is hidden until the review is overdue", () => {
  const { rerender } = render(<ReviewBanner reviewBy="2027-05-21" isOverdue={false} />);
  expect(screen.getByText(/过了核对的日子/)).not.toBeVisible();
  rerender(<ReviewBanner reviewBy="2027-05-21" isOverdue />);
  expect(screen.getByText(/过了核对的日子/)).toBeVisible();
});
