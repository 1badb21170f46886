import { expect, test } from "vitest";
import { toSecurityTxt } from "@/lib/ship/security-txt";

const now = Date.parse("2026-11-21T12:00:00Z");
const base = { siteUrl: "https://example.org", now };

test("nobody is named where nobody was", () => {
  expect(toSecurityTxt({ ...base, contact: undefined, expires: undefined })).toBeNull();
});

test("names the contact until a day in the coming year", () => {
  expect(toSecurityTxt({ ...base, contact: "mailto:a@example.org", expires: "2027-10-01" })).toBe("Contact: mailto:a@example.org\nExpires: 2027-10-01T00:00:00Z\nPreferred-Languages: zh, en\nCanonical: https://example.org/.well-known/security.txt\n");
});

test.each([
  ["mailto:a@example.org", "2026-11-21", "已经过了"],
  ["mailto:a@example.org", "2028-01-01", "太远了"],
  ["mailto:a@example.org", "明年", "YYYY-MM-DD"],
  ["mailto:a@example.org", undefined, "YYYY-MM-DD"],
  ["a@example.org", "2027-10-01", "mailto:"],
  ["mailto:a@example.org\nExpires: 2099", "2027-10-01", "mailto:"],
])("%s until %s is refused", (contact, expires, message) => {
  expect(() => toSecurityTxt({ ...base, contact, expires })).toThrow(message);
});
