import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { cleanField, getRemark, startPosterForm } from "@/components/materials/poster-fields";
import { PosterForm } from "@/components/materials/poster-form";
import { PosterSheet } from "@/components/materials/poster-sheet";

const item = { title: "NFC盗刷", kind: "骗局", headline: "都是诈骗。", isVerdict: true, heading: "马上停", points: ["一。", "二。", "三。"], remember: null, lit: undefined, reviewedOn: "2026-11-21", id: "abcde", verifyAddress: "example.org/v/abcde/" };
const place = (name: string) => document.querySelector(`[data-poster-place="${name}"]`);

beforeEach(() => {
  render(
    <>
      <PosterForm />
      <PosterSheet item={item} code={{ src: "/qr.svg", width: 1, height: 1 }} isPreview={false} />
    </>,
  );
  startPosterForm();
});

test("what is typed stands on the print view as text, markup and all", async () => {
  await userEvent.type(screen.getByLabelText("社区名称"), "<b>幸福里</b>");
  expect(place("community")?.textContent).toBe("<b>幸福里</b>");
  expect(place("community")?.children).toHaveLength(0);
});

test("fields have no name, so a browser sends and remembers nothing", () => {
  expect(document.querySelectorAll("input[name], form")).toHaveLength(0);
  expect([...document.querySelectorAll("input")].map((input) => input.autocomplete)).toEqual(["off", "off", "off"]);
});

test("a number that is none gets a remark, and a right one takes it away", async () => {
  const field = screen.getByLabelText("派出所电话");
  await userEvent.type(field, "12345");
  await userEvent.tab();
  expect(screen.getByText(/这不像派出所的电话/)).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, "010-12345678");
  await userEvent.tab();
  expect(screen.queryByText(/这不像派出所的电话/)).toBeNull();
});

describe("limits", () => {
  test.each([
    ["110", ""],
    ["0851 1234567", ""],
    ["（010）12345678转8", ""],
    ["13800138000", ""],
    ["400-123-4567", "这不像"],
    ["九六一一〇", "这不像"],
    ["", ""],
  ])("telephone %s", (number, remark) => {
    expect(getRemark("police", number)).toMatch(remark === "" ? /^$/ : new RegExp(remark));
  });

  test("an address is remarked on in every field", () => {
    expect(getRemark("community", "www.example.com")).toContain("网址");
  });

  test("invisible characters go, and so does what is longer than the line", () => {
    expect(cleanField(" 幸\u202e福\u200b里\n社区 ")).toBe("幸 福 里 社区");
    expect([...cleanField("😀".repeat(40))]).toHaveLength(24);
  });
});
