import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLicences, SHIPPED_PACKAGES } from "@/lib/licences";

/** Dependencies that build the pages; the shipping step takes their code out. */
const LEFT_BEHIND = ["next", "react", "react-dom"];

test("every package that reaches the reader is named, and no other", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  expect([...SHIPPED_PACKAGES, ...LEFT_BEHIND].sort()).toEqual(Object.keys(dependencies).sort());
});

test("each licence is there in full, with whose it is", async () => {
  for (const { name, version, licence, paragraphs } of await loadLicences()) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(["MIT", "Apache-2.0"], name).toContain(licence);
    expect(paragraphs.join(" "), name).toMatch(/Copyright \(c\) \d{4}|Author: \S+/);
    expect(paragraphs.join(" "), name).toMatch(/WITHOUT WARRANT/i);
  }
});
