import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DevProblems } from "@/components/layout/dev-problems";

const problem = { file: "types/nfc.md", line: 3, column: 9, text: "原来的字", message: "应为一句建议。", fix: "删短。" };

test("the page's own problems come first, with place and remedy", () => {
  render(<DevProblems problems={[{ ...problem, file: "types/a.md" }, problem]} path="/types/nfc/" />);
  expect(screen.getByText("这一页有 1 处要改，别的文件还有 1 处")).toBeVisible();
  const [first] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("content/types/nfc.md 第 3 行第 9 列");
  expect(first).toHaveTextContent("怎么改：删短。");
});

test("nothing is shown when nothing is wrong", () => {
  const { container } = render(<DevProblems problems={[]} path="/" />);
  expect(container).toBeEmptyDOMElement();
});
