import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Practice } from "@/components/article/practice";

const questions = [{ question: "要把钱转到“安全账户”吗？", options: [{ text: "先转一点", isRight: false }, { text: "挂断，打110", isRight: true }], why: "没有“安全账户”。" }];

test("asks first and answers when asked to, without a script of ours", async () => {
  render(<Practice questions={questions} />);
  const part = screen.getByRole("region", { name: "练一练" });
  expect(within(part).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["A. 先转一点", "B. 挂断，打110"]);
  const answer = within(part).getByText("没有“安全账户”。");
  expect(answer).not.toBeVisible();
  await userEvent.click(within(part).getByText("看答案"));
  // jsdom opens <details> at a click on its summary, as browsers do.
  expect(answer).toBeVisible();
  expect(answer).toHaveTextContent("B。没有“安全账户”。");
});
