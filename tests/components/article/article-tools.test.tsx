import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ArticleTools } from "@/components/article/article-tools";

test("a recorded reading has a player and can be downloaded; the phone's voice is not offered beside it", () => {
  const { container } = render(<ArticleTools audio="nfc.mp3" />);
  expect(screen.getByLabelText("这一页的录音")).toHaveAttribute("src", "/audio/nfc.mp3");
  expect(screen.getByLabelText("这一页的录音")).toHaveAttribute("controls");
  // Nothing of it is loaded before somebody wants to hear it.
  expect(screen.getByLabelText("这一页的录音")).toHaveAttribute("preload", "none");
  expect(screen.getByRole("link", { name: "下载录音" })).toHaveAttribute("href", "/audio/nfc.mp3");
  expect(container.querySelector("[data-read-aloud]")).toBeNull();
});

test("without a recording the phone may read, once its script finds a voice", () => {
  const { container } = render(<ArticleTools />);
  expect(container.querySelector("audio")).toBeNull();
  expect(container.querySelector("[data-read-aloud]")).not.toBeVisible();
});
