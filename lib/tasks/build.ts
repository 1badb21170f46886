/** `npm run build`: checks the content, builds the site and puts it in out/, or leaves out/ as it was. */
import { BuildFailure, buildSite } from "./build-site";
import { ContentError } from "@/lib/content";

try {
  await buildSite(process.cwd());
} catch (error) {
  console.error(error instanceof ContentError || error instanceof BuildFailure ? error.message : error);
  // What Node, Next and the kernel call it.
  if (/ENOSPC|No space left|os error 28/i.test(String(error))) console.error("\n磁盘满了。腾出至少 1 GB，再生成一次。");
  console.error("\n没有生成网站，out/ 还是原来的样子。");
  process.exitCode = 1;
}
