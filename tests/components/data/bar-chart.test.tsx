import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { BarChart } from "@/components/data/bar-chart";
import { FigureTable } from "@/components/data/figure-table";

const bars = [
  { label: "2021年", value: "只有1—11月的数", share: null, publisher: "" },
  { label: "2022年", value: "46.4万起", share: 100, publisher: "公安部", published: "2023-06-15", source: { url: "/sources/src-a/#st-a", title: "来源甲" } },
];

test("a chart is one picture with its numbers in words", () => {
  render(<BarChart bars={bars} alt="破案：2022年46.4万起。" />);
  const chart = screen.getByRole("img", { name: "破案：2022年46.4万起。" });
  expect(chart.textContent).toBe("2021年 没有可比的数2022年 46.4万起");
  // Two tracks, and a bar only where there is a number.
  expect(chart.querySelectorAll("rect")).toHaveLength(3);
  expect(chart.getAttribute("style")).toBeNull();
});

test("the table of a chart by years names the publisher of each, and why a year has no number", () => {
  render(<FigureTable caption="破案" rows={bars} />);
  const row = within(screen.getByRole("row", { name: /2022年/ }));
  expect(row.getByRole("rowheader").textContent).toBe("2022年");
  expect(row.getByRole("link", { name: "公安部" }).getAttribute("href")).toBe("/sources/src-a/#st-a");
  expect(screen.getByRole("row", { name: /2021年/ }).textContent).toContain("只有1—11月的数");
});

test("the table of one period says once which, and who published it", () => {
  render(<FigureTable caption="年龄" rows={bars.slice(1)} period="2023年" />);
  expect(screen.getByRole("row", { name: /谁公布的/ }).textContent).toBe("谁公布的公安部，2023-06-15");
  expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(["2023年", "数"]);
});
