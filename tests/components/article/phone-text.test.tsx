import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { PhoneText } from "@/components/article/phone-text";

const links = (text: string) => {
  const { unmount } = render(<p><PhoneText text={text} /></p>);
  const found = screen.queryAllByRole("link").map((link) => link.getAttribute("href"));
  unmount();
  return found;
};

test("numbers to call become links, whole", () => {
  expect(links("先打110，拿不准打96110；青少年打12355。")).toEqual(["tel:110", "tel:96110", "tel:12355"]);
});

test("other figures that look alike stay text", () => {
  expect(links("1100元、2110、12110短信报警")).toEqual([]);
});

test("no word is lost", () => {
  const { container } = render(<PhoneText text="打110说清96110的来电" />);
  expect(container).toHaveTextContent("打110说清96110的来电");
});
