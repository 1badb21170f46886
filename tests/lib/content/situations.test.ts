import { expect, test } from "vitest";
import { CONTENT_FOLDER, loadSources, validateContent } from "@/lib/content";

test("every type is an end of the router: list, situation, type page are three taps", async () => {
  const { articles, situations } = validateContent(await loadSources(CONTENT_FOLDER));
  const ends = new Set(situations.flatMap((group) => group.situations.map(({ see }) => see)));
  expect(articles.filter(({ section, slug }) => section === "types" && !ends.has(`types/${slug}`)).map(({ slug }) => slug)).toEqual([]);
}, 60_000);
