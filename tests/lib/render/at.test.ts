import { expect, test } from "vitest";
import { renderAt } from "@/lib/render";

test("a page of a route with a parameter is rendered as it is now", async () => {
  const page = await renderAt("/types/nfc/");
  expect(page).toMatch(/^<!DOCTYPE html><html lang="zh-CN"/);
  expect(page).toContain("<h1");
  expect(page).toContain('rel="canonical" href="http://localhost:3000/types/nfc/"');
});

test.each(["/", "/help/", "/types/no-such/", "/no-such/nfc/", "/types/nfc", "", "/types/../nfc/"])("there is none at “%s”", async (address) => {
  expect(await renderAt(address)).toBeNull();
});
