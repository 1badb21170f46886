/** `npm run build`: checks the content, builds the site and puts it in out/, or leaves out/ as it was. */
import { BuildFailure, buildSite } from "./build-site";
import { ContentError } from "@/lib/content";

try {
  await buildSite(process.cwd());
} catch (error) {
  console.error(error instanceof ContentError || error instanceof BuildFailure ? error.message : error);
  console.error("\n没有生成网站，out/ 还是原来的样子。");
  process.exitCode = 1;
}
