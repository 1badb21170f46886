import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ArticleFeedback } from "@/components/article/article-feedback";

test("leads to the repository, to report and to edit", () => {
  render(<ArticleFeedback links={{ edit: "https://example.org/edit", report: "https://example.org/report" }} />);
  expect(screen.getByRole("link", { name: "纠错" })).toHaveAttribute("href", "https://example.org/report");
  expect(screen.getByRole("link", { name: "在线编辑此页" })).toHaveAttribute("href", "https://example.org/edit");
});

test("shows nothing where no repository is set", () => {
  const { container } = render(<ArticleFeedback links={null} />);
  expect(container).toBeEmptyDOMElement();
});
